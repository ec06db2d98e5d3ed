import type { Cover } from '../model/cover'
import type { RecordKind } from '../model/link'
import type { Organisation } from '../model/organisation'
import type { KnownPeriod } from '../model/period'
import type { RecordOf } from '../model/records'
import type { Responsibility } from '../model/responsibility'
import type { Seat } from '../model/seat'
import { formatPeriod } from '../texts/format'
import { isOutside, lifeOf } from './bodyLife'
import { contradictsWords } from './contradictsWords'
import { isInCycle } from './parentCycle'
import type { RecordProblem } from './recordProblem'
import { overlappingSeat } from './seatOverlap'
import { partyReader } from './seatParty'
import { taskProblems } from './tasks/taskProblems'
import { overlaps } from './time'

/** Another responsible person (kind `owner`) of the same area on a shared day, or null. */
export function overlappingResponsibility(
  candidate: Responsibility,
  others: readonly Responsibility[],
): Responsibility | null {
  if (candidate.kind !== 'owner') return null
  const clash = others.find(
    (other) =>
      isAnother(candidate, other) &&
      other.kind === 'owner' &&
      other.areaId === candidate.areaId &&
      overlaps(candidate, other),
  )
  return clash ?? null
}

/** Another cover of the same person on a shared day, or null. */
export function overlappingCover(candidate: Cover, others: readonly Cover[]): Cover | null {
  const clash = others.find(
    (other) =>
      isAnother(candidate, other) &&
      other.coveredId === candidate.coveredId &&
      overlaps(candidate, other),
  )
  return clash ?? null
}

/** The records a record is judged beside, by kind; what is not at hand is taken as empty. */
export type Beside = { readonly [K in RecordKind]?: ReadonlyMap<string, RecordOf<K>> }

type Checks = {
  [K in RecordKind]?: (
    record: RecordOf<K>,
    others: readonly RecordOf<K>[],
    beside: Beside,
  ) => RecordProblem[]
}

const checks: Checks = {
  responsibility: (record, others) =>
    problems('areaId', 'overlappingResponsibility', overlappingResponsibility(record, others)),
  cover: (record, others) =>
    problems('coveredId', 'overlappingCover', overlappingCover(record, others)),
  body: (record, others, { body = byId(others) }) =>
    isInCycle(record, body) ? [{ path: ['parentId'], code: 'cycle', params: {} }] : [],
  seat: (record, others, beside) => [
    ...outsideBody(record, beside),
    ...sameSeat(record, others, beside),
  ],
  task: (record, others, { task }) => taskProblems(record, () => task ?? byId(others)),
}

/** What is wrong with a record beside others, of its kind and of the kinds it needs; empty when it is right. */
export function recordProblems<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  others: readonly RecordOf<K>[],
  beside: Beside = {},
): RecordProblem[] {
  const check: Checks[K] = checks[kind]
  return [...periodProblems(record), ...(check?.(record, others, beside) ?? [])]
}

/** The end is at fault when the body ended before it, else the beginning. */
function outsideBody(seat: Seat, { status, relation }: Beside): RecordProblem[] {
  const life = lifeOf(seat.bodyId, status?.values() ?? [], relation?.values() ?? [])
  if (!isOutside(seat, life)) return []
  const startsOutside = isOutside(
    { ...seat, until: seat.from, untilPrecision: seat.precision },
    life,
  )
  return [{ path: [startsOutside ? 'from' : 'until'], code: 'seatOutsideBody', params: {} }]
}

function sameSeat(
  seat: Seat,
  seats: readonly Seat[],
  { body, organisation }: Beside,
): RecordProblem[] {
  const clash = overlappingSeat(seat, {
    seats,
    body: body?.get(seat.bodyId),
    partyOf: partyReader(organisation ?? new Map<string, Organisation>()),
  })
  return problems('bodyId', 'overlappingSeat', clash)
}

function byId<R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]))
}

/** Of a period known in part: the words of the source and the days must not contradict each other. */
function periodProblems(record: object): RecordProblem[] {
  if (!('asWritten' in record) || !contradictsWords(record as KnownPeriod)) return []
  return [{ path: ['asWritten'], code: 'asWrittenContradicts', params: {} }]
}

function isAnother(
  candidate: { id: string },
  other: { id: string; deletedAt: string | null },
): boolean {
  return other.id !== candidate.id && other.deletedAt === null
}

function problems(
  field: string,
  code: RecordProblem['code'],
  clash: { from: string | null; until: string | null } | null,
): RecordProblem[] {
  if (!clash) return []
  return [{ path: [field], code, params: { period: formatPeriod(clash.from, clash.until) || '–' } }]
}
