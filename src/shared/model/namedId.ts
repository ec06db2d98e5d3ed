import { v5 } from 'uuid'

/**
 * An id that is always the same for the same name (UUIDv5), on every laptop.
 * @param namespace a UUID that keeps names of one sort apart from all others
 */
export function namedId(name: string, namespace: string): string {
  // Half of a sign, which is none, cannot be counted into an id.
  return v5(name.replace(/[\ud800-\udfff]/gu, ''), namespace)
}
