import { useEffect, useState } from 'react'
import type { ImportKind, Mapping } from '@shared/rules/import/fields'
import { judgeOf } from '@shared/rules/import/judge'
import type { JudgedRow } from '@shared/rules/import/judged'
import type { ImportPlace } from '@shared/rules/import/known'

/** Rows are judged for so many milliseconds between two pictures of the screen. */
const slice = 10

interface Judging {
  /** Those judged so far. */
  readonly rows: readonly JudgedRow[]
  readonly isDone: boolean
}

const nothing: Judging = { rows: [], isDone: false }

/** Judges the rows of a table in slices, so that the window stays in hand; anew when anything it is judged by changes. */
export function useJudged(
  kind: ImportKind,
  rows: readonly (readonly string[])[],
  lines: readonly number[],
  mapping: Mapping,
  place: ImportPlace,
): Judging {
  const [judging, setJudging] = useState(nothing)
  useEffect(() => {
    const judge = judgeOf(kind, mapping, place)
    const judged: JudgedRow[] = []
    let timer: ReturnType<typeof setTimeout>
    function go() {
      const end = performance.now() + slice
      while (judged.length < rows.length && performance.now() < end)
        judged.push(judge(rows[judged.length] ?? [], lines[judged.length] ?? 0))
      const isDone = judged.length === rows.length
      // The list is shown when it is whole; until then only its length is.
      setJudging({ rows: judged, isDone })
      if (!isDone) timer = setTimeout(go)
    }
    go()
    return () => {
      clearTimeout(timer)
    }
  }, [kind, rows, lines, mapping, place])
  return judging
}
