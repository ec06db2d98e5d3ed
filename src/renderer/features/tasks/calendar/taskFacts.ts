import type { Task } from '@shared/model/task'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import type { Texts } from '@shared/texts/texts'
import { linkName, nameOf } from '@renderer/register/names'
import { originWords } from '@renderer/register/words/originWords'
import { formatAtClock } from '@renderer/ui/format'
import type { ChosenTasks } from '../views/useChosenTasks'

/** What is said of a task beside its title: number, clock time, whose work it is, who does it and where it was agreed. */
export function taskFacts(
  task: Task,
  { records, origins }: Pick<ChosenTasks, 'records' | 'origins'>,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): string {
  const facts = [
    formatTaskNumber(task.number),
    task.dueTime && formatAtClock(task.dueTime, language),
    linkName(records, task.workstream, language),
    nameOf(records.person, task.assigneeId, language) || t('taskViews.nobody'),
    originWords(origins.get(task.originId ?? ''), t, language),
  ]
  return facts.filter(Boolean).join(' · ')
}
