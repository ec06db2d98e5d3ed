import { useMemo, useState } from 'react'
import { personSortName } from '@shared/model/personName'
import { createRecord } from '@shared/model/records'
import { cutLine } from '@shared/rules/quickAdd/cutLine'
import { partKey, type QuickPart, readQuickTask } from '@shared/rules/quickAdd/quickAdd'
import { put } from '@renderer/store/change'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { personTyped } from '../sources'
import { useTexts } from '@renderer/ui/texts'
import { type Answer, nameWritten, type Question, questionsOf } from './answers'
import { offeredNames, type QuickRecords } from './names'
import type { WordsContext } from './quickWords'

/** The line as it is typed: what is understood of it, what must be answered, and how it is changed. */
export function useQuickTask(records: QuickRecords, today: string, kept: string) {
  const { t, language } = useTexts()
  const [text, setText] = useState(kept)
  const [description, setDescription] = useState('')
  const [plain, setPlain] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const names = useMemo(() => {
    const me = { id: getPreferences().ownPersonId, word: t('tasks.quickAdd.me') }
    return offeredNames(records, language, me)
  }, [records, language, t])
  const task = useMemo(
    () =>
      readQuickTask(text, {
        today,
        language,
        people: names.person,
        workstreams: names.workstream,
        chosen,
        plain,
      }),
    [text, today, language, names, chosen, plain],
  )
  const words: WordsContext = { t, language, today, names, records }

  function makePlain(part: QuickPart) {
    setPlain(new Set([...plain, partKey(text, part)]))
  }

  /** Puts text in place of a stretch; `id` says who or what is meant by a name in it. Gives the caret's place. */
  function replace(range: { start: number; end: number }, by: string, id?: string): number {
    const after = text.slice(range.end)
    const space = after.startsWith(' ') ? '' : ' '
    setText(text.slice(0, range.start) + by + space + after)
    if (id !== undefined) {
      const written = by.slice(1).toLocaleLowerCase('fi')
      setChosen(new Map([...chosen, [written, id]]))
    }
    return range.start + by.length + 1
  }

  async function addPerson(part: QuickPart) {
    const person = createRecord('person', { ...personTyped(nameWritten(text, part)) })
    const saved = await save([put('person', person)], 'create')
    if (!saved.ok) return
    const length = 1 + nameWritten(text, part).length
    replace(
      { start: part.start, end: part.start + length },
      `@${personSortName(person)}`,
      person.id,
    )
  }

  function answer({ part }: Question, how: Answer) {
    if (how.type === 'moveToText') {
      setDescription(text)
      setText(cutLine(text, task))
    } else if (part === null) return
    else if (how.type === 'plain') makePlain(part)
    else if (how.type === 'addPerson') void addPerson(part)
    else replace(part, how.text, how.id)
  }

  function clear() {
    setText('')
    setDescription('')
    setPlain(new Set())
    setChosen(new Map())
  }

  return {
    text,
    setText,
    task,
    description,
    names,
    words,
    questions: questionsOf(text, task, words),
    makePlain,
    replace,
    answer,
    clear,
  }
}
