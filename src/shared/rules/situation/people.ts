import { textIn } from '../../model/base'
import { isOpen } from '../../model/openTask'
import { areasWithNobody } from '../acting'
import { mondayOf } from '../tasks/taskMonth'
import { loadIn, plannedWork, type WeekLoad } from '../tasks/workload'
import { plusDays } from '../time'
import { seatsLackingDeputy } from '../withoutDeputy'
import {
  byDay,
  rowOf,
  type SituationAsked,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'
import { seatRow, seatsAtHand } from './seatRow'
import { taskRow } from './taskRow'

/** How many weeks, this one included, the work of people is looked at. */
export const loadWeeks = 4

/**
 * People who have more hours of work than there are in some week of the coming four, each once, told by the week
 * that is the fullest over its hours. Tasks without an estimate weigh nothing, so nobody is accused by guess.
 */
export function overloaded(
  { task, cover }: SituationRecords,
  { today, fullWeek }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  const covers = [...cover.values()]
  const weeks = Array.from({ length: loadWeeks }, (_, at) => plusDays(mondayOf(today), 7 * at))
  const last = plusDays(mondayOf(today), 7 * loadWeeks - 1)
  const weighing = [...task.values()].filter(
    ({ estimatedHours, start }) => estimatedHours !== null && (start === null || start <= last),
  )
  return plannedWork(weighing, { today, covers })
    .flatMap((work) => {
      const { personId } = work
      if (personId === null) return []
      const worst = fullest(loadIn(work, { weeks, covers, fullWeek }).weeks)
      if (!worst) return []
      const person = { kind: 'person', id: personId } as const
      return rowOf(person, words.name(person), {
        day: worst.monday,
        detail: words.load(worst),
        about: [person, ...worst.tasks.map(({ id }) => ({ kind: 'task', id }) as const)],
      })
    })
    .sort(byDay)
}

/** The week with the most hours over what there is; undefined when none has a quarter of an hour over. */
function fullest(weeks: readonly WeekLoad[]): WeekLoad | undefined {
  const over = ({ hours, capacity }: WeekLoad) => Math.round((hours - capacity) * 4) / 4
  return weeks.filter((week) => over(week) > 0).toSorted((a, b) => over(b) - over(a))[0]
}

/** The areas of responsibility for which nobody acts. */
export function uncoveredAreas(
  { area, responsibility, cover }: SituationRecords,
  { today }: SituationAsked,
  { language }: SituationWords,
): SituationRow[] {
  const rows = [...responsibility.values()]
  return areasWithNobody([...area.values()], rows, [...cover.values()], today).map((one) =>
    rowOf({ kind: 'area', id: one.id }, textIn(one.name, language)),
  )
}

/** Open tasks that nobody has been given, neither one of us nor somebody outside. */
export function unassigned({ task }: SituationRecords, words: SituationWords): SituationRow[] {
  return [...task.values()]
    .filter((one) => isOpen(one) && one.assigneeId === null && one.outside === null)
    .map((one) => taskRow(one, words))
    .sort(byDay)
}

/** Our seats that should have a deputy and lack one. */
export function seatsAlone(
  records: SituationRecords,
  { today }: SituationAsked,
  words: SituationWords,
): SituationRow[] {
  return seatsLackingDeputy(seatsAtHand(records), today).map((seat) => seatRow(seat, null, words))
}
