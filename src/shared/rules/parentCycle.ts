import type { Body } from '../model/body'

/** True when following parents from a body leads back to it. A circle further up is not its own. */
export function isInCycle(body: Body, bodies: ReadonlyMap<string, Body>): boolean {
  const seen = new Set<string>()
  let parentId = body.parentId
  while (parentId !== null && !seen.has(parentId)) {
    if (parentId === body.id) return true
    seen.add(parentId)
    parentId = bodies.get(parentId)?.parentId ?? null
  }
  return false
}
