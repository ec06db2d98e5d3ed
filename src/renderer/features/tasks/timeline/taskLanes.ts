import { isOpen } from '@shared/model/openTask'
import type { Task } from '@shared/model/task'
import { beginsEarly, type TaskBar, type TaskLane } from '@shared/pictures/taskBars'
import type { DayRange } from '@shared/pictures/timeScale'
import { isLate } from '@shared/rules/tasks/lateness'
import { plusDays } from '@shared/rules/time'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { linkName } from '@renderer/register/names'
import { originWords } from '@renderer/register/words/originWords'
import type { ChosenTasks } from '../views/useChosenTasks'

interface Words {
  t: Texts
  language: 'fi' | 'en'
}

/** The chosen tasks that have a day, by workstream, and how many have none. */
export function taskLanes(
  chosen: ChosenTasks,
  { t, language }: Words,
): { lanes: readonly TaskLane[]; undated: number } {
  const { tasks } = chosen
  const dated = tasks.filter(({ start, due }) => start !== null || due !== null)
  const lanes = new Map<string, { id: string; name: string; bars: TaskBar[] }>()
  for (const task of dated.sort((a, b) => firstDay(a).localeCompare(firstDay(b)))) {
    const id = task.workstream?.id ?? ''
    const name = linkName(chosen.records, task.workstream, language)
    const lane = lanes.get(id) ?? { id, name: name || t('taskTimeline.noWorkstream'), bars: [] }
    lane.bars.push(barOf(task, chosen, { t, language }))
    lanes.set(id, lane)
  }
  return {
    lanes: [...lanes.values()].sort((a, b) => finnishOrder.compare(a.name, b.name)),
    undated: tasks.length - dated.length,
  }
}

function firstDay({ start, due }: Task): string {
  return start ?? due ?? ''
}

function barOf(
  task: Task,
  { records, origins, ...at }: ChosenTasks,
  { t, language }: Words,
): TaskBar {
  const { id, title, start, due, afterIds } = task
  const before = afterIds.flatMap((one) => records.task.get(one) ?? [])
  const isFinished = !isOpen(task)
  const isEarly = !isFinished && before.some((one) => isOpen(one) && beginsEarly(task, one))
  const isOverdue = isLate(task, at)
  const marks = [
    isFinished && t(`model.taskStatus.${task.status}`),
    isOverdue && t('registers.task.overdue'),
    isEarly && t('taskTimeline.early'),
  ]
  return {
    ...{ id, title, start, due, afterIds, isEarly, isFinished, isOverdue },
    origin: originWords(origins.get(task.originId ?? ''), t, language),
    marks: marks.filter((mark) => mark !== false),
  }
}

/** From a week before the first day to a month after the last; today is always in it. */
export function rangeOf(lanes: readonly TaskLane[], today: string): DayRange {
  const days = lanes.flatMap(({ bars }) => bars.flatMap(({ start, due }) => [start, due]))
  const known = [today, ...days.filter((day) => day !== null)].sort()
  return { from: plusDays(known[0] ?? today, -7), until: plusDays(known.at(-1) ?? today, 30) }
}
