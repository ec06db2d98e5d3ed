import { v5 } from 'uuid'
import { isPlainObject } from './safety'

/** Makes an id of the same two bodies always the same, so that two laptops migrate alike. */
const namespace = '6f1c54f3-6f1c-4d0b-8a53-3f5d6f0f7a11'

/**
 * Version 1 to 2: a body that has merged into another gets a relation that says so, beside those to
 * strategies, agreements and successors that version 2 brings. The field itself stays.
 */
export function mergersToRelations(file: Record<string, unknown>): Record<string, unknown> {
  const records = isPlainObject(file['records']) ? file['records'] : {}
  const bodies: unknown[] = Array.isArray(records['body']) ? records['body'] : []
  const relations = bodies.flatMap((body) => {
    if (!isPlainObject(body) || typeof body['mergedIntoId'] !== 'string') return []
    const { id, deletedAt = null, mergedIntoId, source = null } = body
    return {
      id: v5(`${String(id)} ${mergedIntoId}`, namespace),
      deletedAt,
      subject: { kind: 'body', id },
      kind: 'mergedInto',
      object: { kind: 'body', id: mergedIntoId },
      source,
    }
  })
  const known: unknown[] = Array.isArray(records['relation']) ? records['relation'] : []
  return { ...file, records: { ...records, relation: [...known, ...relations] } }
}
