/** Who points at each record: for each target its sources, and whether the source is called after it. */
export interface Pointing {
  readonly starts: Uint32Array
  /** A slot times two, and one more when the source is called after the target. */
  readonly sources: Uint32Array
}

interface Links {
  readonly links: Uint32Array
  readonly linksAt: Uint32Array
  readonly linksEnd: Uint32Array
  readonly calledAfter: Uint8Array
}

/** Turns the links of all records round. */
export function pointingOf(
  { links, linksAt, linksEnd, calledAfter }: Links,
  count: number,
): Pointing {
  const starts = new Uint32Array(count + 1)
  for (let slot = 0; slot < count; slot += 1)
    for (let at = linksAt[slot] ?? 0; at < (linksEnd[slot] ?? 0); at += 1) {
      const after = (links[at] ?? 0) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
  for (let slot = 0; slot < count; slot += 1)
    starts[slot + 1] = (starts[slot] ?? 0) + (starts[slot + 1] ?? 0)
  const next = starts.slice()
  const sources = new Uint32Array(starts[count] ?? 0)
  for (let slot = 0; slot < count; slot += 1) {
    const first = linksAt[slot] ?? 0
    const named = first + (calledAfter[slot] ?? 0)
    for (let at = first; at < (linksEnd[slot] ?? 0); at += 1) {
      const target = links[at] ?? 0
      const place = next[target] ?? 0
      sources[place] = slot * 2 + (at < named ? 1 : 0)
      next[target] = place + 1
    }
  }
  return { starts, sources }
}
