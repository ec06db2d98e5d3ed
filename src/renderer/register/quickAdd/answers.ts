import { titleLength } from '@shared/model/fields'
import type { QuickPart, QuickTask } from '@shared/rules/quickAdd/quickAdd'
import { isWorkingDay, previousWorkingDay } from '@shared/rules/workingDays'
import { lightFormat, addYears, parseISO } from 'date-fns'
import { dayWords, remedyText, type WordsContext } from './quickWords'

/** What may be done about a question: the stretch is rewritten or left as text, a person made, or text moved. */
export type Answer =
  | {
      readonly type: 'replace'
      readonly label: string
      readonly text: string
      readonly id?: string
    }
  | { readonly type: 'plain'; readonly label: string }
  | { readonly type: 'addPerson'; readonly label: string; readonly name: string }
  | { readonly type: 'moveToText'; readonly label: string }

/** Something to be answered; what only asks for attention does not stop the saving. */
export interface Question {
  readonly message: string
  readonly stops: boolean
  /** The stretch of text it is about; null when it is about the whole. */
  readonly part: QuickPart | null
  readonly answers: readonly Answer[]
}

/** What is to be answered before, or noticed when, the task is added. */
export function questionsOf(text: string, task: QuickTask, context: WordsContext): Question[] {
  return [
    ...task.parts.flatMap((part) => partQuestions(text, part, context)),
    ...titleQuestions(task, context),
  ]
}

function partQuestions(text: string, part: QuickPart, context: WordsContext): Question[] {
  const { t } = context
  if (part.problem === null) return part.type === 'due' ? dayQuestions(part, context) : []
  const written = text.slice(part.start, part.end)
  const { code, remedies } = part.problem
  const answers: Answer[] = remedies.map((remedy) => {
    const replacement = remedyText(remedy, context)
    return {
      type: 'replace',
      label: replacement.replace(/^[@#]/u, ''),
      text: replacement,
      ...(remedy.type === 'name' && { id: remedy.id }),
    }
  })
  if (code === 'unknownPerson') {
    const name = nameWritten(text, part)
    answers.push({ type: 'addPerson', label: t('tasks.quickAdd.addPerson', { name }), name })
  }
  answers.push({ type: 'plain', label: t('tasks.quickAdd.keepText') })
  const message = t(`tasks.quickAdd.problem.${code}`, { text: written })
  return [{ message, stops: true, part, answers }]
}

/** A day that has passed, or on which nobody works: said, with the day that was perhaps meant. */
function dayQuestions(
  part: QuickPart & { type: 'due'; problem: null },
  { t, language, today }: WordsContext,
): Question[] {
  const day = part.value
  const replace = (other: string): Answer => {
    const words = dayWords(other, language)
    return { type: 'replace', label: words, text: words }
  }
  const shown = { day: dayWords(day, language) }
  if (day < today) {
    const later = lightFormat(addYears(parseISO(day), 1), 'yyyy-MM-dd')
    const answers = later > today ? [replace(later)] : []
    return [{ message: t('tasks.quickAdd.past', shown), stops: false, part, answers }]
  }
  if (isWorkingDay(day)) return []
  const message = t('tasks.quickAdd.notWorkingDay', shown)
  return [{ message, stops: false, part, answers: [replace(previousWorkingDay(day))] }]
}

function titleQuestions({ title }: QuickTask, { t }: WordsContext): Question[] {
  if (title.length <= titleLength) return []
  const message = t('tasks.quickAdd.problem.titleTooLong', { max: titleLength })
  const answers: Answer[] = [{ type: 'moveToText', label: t('tasks.quickAdd.moveToText') }]
  return [{ message, stops: true, part: null, answers }]
}

/** The word after `@`, and the next one when it looks like the rest of a name. */
export function nameWritten(text: string, { start, end }: QuickPart): string {
  const rest = /^ (\p{Lu}[\p{L}'’-]*)/u.exec(text.slice(end))?.[1]
  return [text.slice(start + 1, end), rest].filter(Boolean).join(' ')
}
