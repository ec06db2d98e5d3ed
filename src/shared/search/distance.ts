export interface Distance {
  /** Edits that make the one word of the other. */
  readonly whole: number
  /** Edits that make the one word of the beginning of the other. */
  readonly beginning: number
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const

/** Longer words than this are compared by their beginnings. */
const longest = 60

/**
 * Damerau–Levenshtein distance (optimal string alignment): a letter put in, left out, changed, or two
 * neighbours swapped. Counting ends where both are sure to be over `limit`; they are `limit` + 1 then.
 */
export function distance(word: string, other: string, limit: number): Distance {
  const width = Math.min(other.length, word.length + limit, longest)
  const height = Math.min(word.length, longest)
  let [twoBack, oneBack, row] = rows
  for (let at = 0; at <= width; at += 1) oneBack[at] = at
  for (let down = 1; down <= height; down += 1) {
    let least = down
    row[0] = down
    const letter = word.charCodeAt(down - 1)
    for (let at = 1; at <= width; at += 1) {
      const facing = other.charCodeAt(at - 1)
      let edits = (oneBack[at - 1] ?? 0) + (letter === facing ? 0 : 1)
      edits = Math.min(edits, (oneBack[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1)
      const isSwap =
        letter === other.charCodeAt(at - 2) &&
        word.charCodeAt(down - 2) === facing &&
        letter !== facing
      if (isSwap) edits = Math.min(edits, (twoBack[at - 2] ?? 0) + 1)
      row[at] = edits
      if (edits < least) least = edits
    }
    if (least > limit) return { whole: limit + 1, beginning: limit + 1 }
    ;[twoBack, oneBack, row] = [oneBack, row, twoBack]
  }
  const isWhole = other.length === width
  return {
    whole: isWhole ? (oneBack[width] ?? 0) : limit + 1,
    beginning: oneBack.subarray(0, width + 1).reduce((least, one) => Math.min(least, one)),
  }
}
