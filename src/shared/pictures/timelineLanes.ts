import type { Area } from '../model/area'
import type { Link } from '../model/link'
import type { KnownPeriod } from '../model/period'
import type { RecordOf } from '../model/records'
import type { Status } from '../model/status'
import { groupBy } from '../rules/groupBy'
import { withEnds } from '../rules/statusOn'
import { overlaps } from '../rules/time'
import { textIn, type LocalText } from '../model/base'
import { finnishOrder } from '../texts/format'

/** What a lane of the timeline is about. */
export const timelineKinds = [
  'body',
  'programme',
  'project',
  'region',
  'organisation',
  'strategy',
  'agreement',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** A layer of the status history, or the time the record itself says it has. */
export type TimelineLayer = Status['layer'] | 'life'

/** One bar: a period of a layer, and the record it comes from. */
export interface TimelinePeriod extends KnownPeriod {
  readonly record: Link
  readonly layer: TimelineLayer
  /** Null for the life of a programme, project, strategy or agreement. */
  readonly state: Status['state'] | null
  readonly reason: string
}

export interface TimelineLane {
  readonly subject: { readonly kind: TimelineKind; readonly id: string }
  readonly name: string
  readonly periods: readonly TimelinePeriod[]
}

export interface TimelineGroup {
  /** Null for what belongs to no area. */
  readonly area: { readonly id: string; readonly name: string } | null
  readonly lanes: readonly TimelineLane[]
}

export type TimelineRecords = {
  readonly [K in TimelineKind]: ReadonlyMap<string, RecordOf<K>>
} & { readonly area: ReadonlyMap<string, Area>; readonly status: ReadonlyMap<string, Status> }

const layers: readonly TimelineLayer[] = ['life', 'legal', 'cooperation', 'contact']

/**
 * Everything that has a dated history, as lanes in groups by area of responsibility; what belongs to
 * several areas stands under the first of them, what belongs to none comes last.
 */
export function timelineLanes(records: TimelineRecords, language: 'fi' | 'en'): TimelineGroup[] {
  const areas = [...records.area.values()]
    .map((area) => ({ id: area.id, name: textIn(area.name, language), links: area.links }))
    .sort((a, b) => finnishOrder.compare(a.name, b.name))
  const areaOf = new Map<string, string>()
  for (const { id, links } of areas)
    for (const link of links) if (!areaOf.has(link.id)) areaOf.set(link.id, id)
  const lanes = groupBy(lanesOf(records, language), ({ subject }) => areaOf.get(subject.id))
  return [...areas, null].flatMap((area) => {
    const own = lanes.get(area?.id)
    if (!own) return []
    return [{ area: area && { id: area.id, name: area.name }, lanes: own }]
  })
}

function lanesOf(records: TimelineRecords, language: 'fi' | 'en'): TimelineLane[] {
  const statuses = groupBy(withEnds([...records.status.values()]), ({ subject }) => subject.id)
  return timelineKinds.flatMap((kind) => {
    const subjects: Iterable<Subject> = records[kind].values()
    return [...subjects]
      .map((subject) => ({
        subject: { kind, id: subject.id },
        name: textIn(subject.name, language),
        periods: inOrder([
          ...lifeOf(kind, subject),
          ...(statuses.get(subject.id) ?? []).map(periodOf),
        ]),
      }))
      .filter(({ periods }) => periods.length > 0)
      .sort((a, b) => finnishOrder.compare(a.name, b.name))
  })
}

type Subject = { id: string; name: LocalText } & Partial<KnownPeriod>

function lifeOf(kind: TimelineKind, subject: Subject): TimelinePeriod[] {
  const { id, from = null, until = null } = subject
  if (!from && !until) return []
  const { precision = 'day', untilPrecision = 'day', asWritten = '' } = subject
  const period = { from, until, precision, untilPrecision, asWritten }
  return [{ record: { kind, id }, layer: 'life', state: null, reason: '', ...period }]
}

function periodOf(status: Status): TimelinePeriod {
  const { id, layer, state, reason, from, until, precision, untilPrecision, asWritten } = status
  const period = { from, until, precision, untilPrecision, asWritten }
  return { record: { kind: 'status', id }, layer, state, reason, ...period }
}

function inOrder(periods: TimelinePeriod[]): TimelinePeriod[] {
  return periods.sort(
    (a, b) =>
      layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
      finnishOrder.compare(a.from ?? '', b.from ?? ''),
  )
}

/** The bars of a lane in rows: one for each layer, more where the periods of a layer overlap. */
export function rowsOf(periods: readonly TimelinePeriod[]): TimelinePeriod[][] {
  const rows: TimelinePeriod[][] = []
  for (const period of periods) {
    const row = rows.find(
      ([first, ...others]) =>
        first?.layer === period.layer &&
        ![first, ...others].some((other) => overlaps(other, period)),
    )
    if (row) row.push(period)
    else rows.push([period])
  }
  return rows
}
