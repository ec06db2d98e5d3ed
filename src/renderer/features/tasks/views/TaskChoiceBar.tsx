import { Checkbox, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { taskKinds } from '@shared/model/taskKind'
import type { TaskChoice } from '@shared/rules/tasks/chosenTasks'
import { choicesOf } from '@renderer/register/choices'
import { linkGroups, optionsOf } from '@renderer/register/sources'
import { ChoiceBar } from '@renderer/ui/ChoiceBar'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from './useChosenTasks'

interface TaskChoiceBarProps {
  chosen: ChosenTasks
  /** What the view itself lets choose, before the rest. */
  children?: ReactNode
  /** The menu of named views, at the end. */
  views?: ReactNode
}

const all = ''

/** Whose tasks, of which workstream and kind, with which words: alike in every view beside the table. */
export function TaskChoiceBar({ chosen, children, views }: TaskChoiceBarProps) {
  const { t, language } = useTexts()
  const { records, choice, setChoice } = chosen
  const change = (part: Partial<TaskChoice>) => setChoice({ ...choice, ...part })
  const anybody = { value: all, label: t('taskViews.choice.all') }
  const kinds = choicesOf(taskKinds, (kind) => t(`model.taskKind.${kind}`))
  const workstreams = linkGroups(records, ['body', 'programme', 'project'], { t, language })
  return (
    <ChoiceBar label={t('taskViews.choice.label')}>
      {children}
      <Select
        label={t('taskViews.choice.who')}
        data={[
          { value: all, label: t('taskViews.choice.everybody') },
          { value: 'mine', label: t('taskViews.choice.mine') },
          ...optionsOf<'person'>(records.person, language).map(asChoice),
        ]}
        value={choice.who ?? all}
        searchable
        allowDeselect={false}
        onChange={(who) => change({ who: who || null })}
      />
      <Select
        label={t('model.field.workstream')}
        data={[
          anybody,
          ...workstreams.map(({ label, options }) => ({
            group: label,
            items: options.map(asChoice),
          })),
        ]}
        value={choice.workstreamId ?? all}
        searchable
        allowDeselect={false}
        onChange={(id) => change({ workstreamId: id || null })}
      />
      <Select
        label={t('model.field.kind')}
        data={[anybody, ...kinds]}
        value={choice.kind ?? all}
        searchable
        allowDeselect={false}
        onChange={(kind) => change({ kind: taskKinds.find((one) => one === kind) ?? null })}
      />
      <TextInput
        type="search"
        label={t('taskViews.choice.text')}
        value={choice.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Checkbox
        label={t('taskViews.choice.alsoFinished')}
        checked={choice.alsoFinished}
        onChange={(event) => change({ alsoFinished: event.currentTarget.checked })}
      />
      {views}
    </ChoiceBar>
  )
}

function asChoice({ id, label }: { id: string; label: string }) {
  return { value: id, label }
}
