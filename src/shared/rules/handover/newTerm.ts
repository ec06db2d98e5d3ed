import type { AnyRecord } from '../../model/records'
import { plusDays } from '../time'
import type { HandoverPart } from './parts'

/** The fields that end a term the day before. */
export function endOf({ kind }: HandoverPart, day: string): object {
  return { until: plusDays(day, -1), ...(kind === 'seat' && { untilPrecision: 'day' }) }
}

/** The fields with which a term begins on a day. */
export function beginningOf({ kind }: HandoverPart, day: string): object {
  return { from: day, ...(kind === 'seat' && { precision: 'day', asWritten: '' }) }
}

/**
 * What the term of a successor rests on. The old decision, nomination and source speak of the person who
 * leaves, so a new holder has only the new decision, '' when it has not been made yet. Where a deputy
 * changes the holder stays: then the holder's decision does too, and the deputy's stands beside it.
 */
export function basisOf({ kind, term }: HandoverPart, record: AnyRecord, decision: string): object {
  const { basis, isHolder } = term ?? { basis: null, isHolder: false }
  const old = basis === null ? '' : (record as unknown as Record<string, string>)[basis]
  const rests = isHolder ? decision : [old, decision].filter(Boolean).join('; ')
  return {
    ...(basis !== null && { [basis]: rests }),
    ...(isHolder && { source: null }),
    ...(isHolder && kind === 'seat' && { nominationId: null }),
  }
}
