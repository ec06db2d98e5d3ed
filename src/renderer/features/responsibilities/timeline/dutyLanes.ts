import { textIn } from '@shared/model/base'
import type { Responsibility } from '@shared/model/responsibility'
import type { DutyBar, DutyLane } from '@shared/pictures/dutyBars'
import type { DayRange } from '@shared/pictures/timeScale'
import { responsibilityTimelines, type AreaTimeline } from '@shared/rules/responsibilityTimeline'
import { plusDays } from '@shared/rules/time'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { nameOf } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'
import { formatPeriod } from '@renderer/ui/format'

interface Words {
  t: Texts
  language: 'fi' | 'en'
}

/** Every area of responsibility with those who have answered for it, and in words what is not in order. */
export function dutyLanes(
  records: RecordMaps<'area' | 'responsibility' | 'person'>,
  words: Words,
): readonly DutyLane[] {
  const timelines = responsibilityTimelines(
    [...records.area.values()],
    [...records.responsibility.values()],
  )
  return timelines
    .map((timeline): DutyLane => ({
      id: timeline.area.id,
      name: textIn(timeline.area.name, words.language),
      problems: problemsOf(timeline, words.t),
      bars: timeline.rows.map((row) => barOf(row, records, words)),
      gaps: timeline.rows.length === 0 ? [{ from: null, until: null }] : timeline.gaps,
      overlaps: timeline.overlaps,
    }))
    .sort((a, b) => finnishOrder.compare(a.name, b.name))
}

/** Another kind than the owner stands behind the name, as in the duty table. */
function barOf(
  row: Responsibility,
  { person }: RecordMaps<'person'>,
  { t, language }: Words,
): DutyBar {
  const { id, kind, from, until } = row
  const holder = nameOf(person, row.holderId, language) || row.holderRole || t('common.unnamed')
  const label = kind === 'owner' ? holder : `${holder} (${t(`documents.dutyTable.kinds.${kind}`)})`
  return { id, kind, from, until, label }
}

function problemsOf({ rows, gaps, overlaps }: AreaTimeline, t: Texts): readonly string[] {
  if (rows.length === 0) return [t('duties.timeline.none')]
  const period = ({ from, until }: AreaTimeline['gaps'][number]) => formatPeriod(from, until)
  return [
    ...gaps.map((gap) => t('duties.timeline.gap', { period: period(gap) })),
    ...overlaps.map((overlap) => t('duties.timeline.overlap', { period: period(overlap) })),
  ]
}

/** From the first known day, at least two years back, to a year from today; whole years. */
export function rangeOf(lanes: readonly DutyLane[], today: string): DayRange {
  const days = lanes.flatMap(({ bars }) => bars.flatMap(({ from, until }) => [from, until]))
  const known = days.filter((day) => day !== null)
  const first = [plusDays(today, -730), ...known].reduce((a, b) => (a < b ? a : b))
  const last = [plusDays(today, 365), ...known].reduce((a, b) => (a > b ? a : b))
  return { from: `${first.slice(0, 4)}-01-01`, until: `${last.slice(0, 4)}-12-31` }
}
