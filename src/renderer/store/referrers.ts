import type { Link } from '@shared/model/link'
import { database, type KvDatabase } from './database'

/** Every living record that points at a record, in no order; itself left out. */
export async function pointingAt(
  target: Link,
  from: KvDatabase = database,
): Promise<readonly Link[]> {
  const found = await from.backlink.where('to').equals(target.id).toArray()
  return found.filter(({ id }) => id !== target.id).map(({ id, kind }) => ({ id, kind }))
}
