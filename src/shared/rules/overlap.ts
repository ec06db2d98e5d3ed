import type { Cover } from '../model/cover'
import type { RecordKind } from '../model/link'
import type { KnownPeriod } from '../model/period'
import type { RecordOf } from '../model/records'
import type { Responsibility } from '../model/responsibility'
import { formatPeriod } from '../texts/format'
import type { Problem } from '../texts/issues'
import { contradictsWords } from './knownPeriod'
import { overlaps } from './time'

/** What is wrong with a record beside the others: the field, the code in texts `problems`, its params. */
export interface RecordProblem {
  readonly path: readonly string[]
  readonly code: Problem['code']
  readonly params: Problem['params']
}

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

type Checks = {
  [K in RecordKind]?: (record: RecordOf<K>, others: readonly RecordOf<K>[]) => RecordProblem[]
}

const checks: Checks = {
  responsibility: (record, others) =>
    problems('areaId', 'overlappingResponsibility', overlappingResponsibility(record, others)),
  cover: (record, others) =>
    problems('coveredId', 'overlappingCover', overlappingCover(record, others)),
}

/** What forms check about a record beside the others of its kind; empty when it is right. */
export function recordProblems<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  others: readonly RecordOf<K>[],
): RecordProblem[] {
  const check: Checks[K] = checks[kind]
  return [...periodProblems(record), ...(check?.(record, others) ?? [])]
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
