import type { RecordKind } from '@shared/model/link'
import { type AnyRecord, recordSchemas } from '@shared/model/records'
import type { Change } from './change'
import { InvalidRecord } from './commitProblem'
import { refuseCancelled, type Watch } from './watch'

/** So many changes are judged in one go; more in slices of so many milliseconds between two pictures of the screen. */
const many = 500
const slice = 10

/** A record as its schema has it. @throws InvalidRecord */
export function validated(kind: RecordKind, record: unknown): AnyRecord {
  const result = recordSchemas[kind].safeParse(record)
  if (result.success) return result.data
  const id = (record as { id?: string }).id ?? ''
  throw new InvalidRecord({ code: 'invalid', kind, id, issues: result.error.issues })
}

/**
 * The whole records of a large change, validated before its transaction opens, which does not wait while the
 * screen has its turn; nothing for a small change, which is validated where it is written.
 * @throws InvalidRecord, or Cancelled when the person ended the change
 */
export async function validatedAhead(
  changes: readonly Change[],
  watch?: Watch,
): Promise<ReadonlyMap<Change, AnyRecord>> {
  const ahead = new Map<Change, AnyRecord>()
  if (changes.length <= many) return ahead
  let end = performance.now() + slice
  for (const change of changes) {
    if (change.type === 'put') ahead.set(change, validated(change.kind, change.record))
    if (performance.now() < end) continue
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    refuseCancelled(watch)
    end = performance.now() + slice
  }
  return ahead
}
