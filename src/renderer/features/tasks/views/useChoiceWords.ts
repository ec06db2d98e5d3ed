import { linkName, nameOf } from '@renderer/register/names'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from './useChosenTasks'

/** By what the tasks are chosen, in words, for paper; empty when all open ones are. */
export function useChoiceWords({ choice, records }: ChosenTasks): string[] {
  const { t, language } = useTexts()
  const { who, workstreamId, kind, text, alsoFinished } = choice
  const person = who === 'mine' ? t('taskViews.choice.mine') : nameOf(records.person, who, language)
  const workstream = (['body', 'programme', 'project'] as const)
    .map((one) => workstreamId && linkName(records, { kind: one, id: workstreamId }, language))
    .find(Boolean)
  const named = [
    [t('taskViews.choice.who'), person],
    [t('model.field.workstream'), workstream],
    [t('model.field.kind'), kind && t(`model.taskKind.${kind}`)],
    [t('taskViews.choice.text'), text.trim()],
  ] as const
  return [
    ...named.flatMap(([name, value]) =>
      value ? [t('table.filterIs', { column: name, value })] : [],
    ),
    ...(alsoFinished ? [t('taskViews.choice.alsoFinished')] : []),
  ]
}
