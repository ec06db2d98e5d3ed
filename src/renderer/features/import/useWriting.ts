import { useRef, useState } from 'react'
import type { ImportKind } from '@shared/rules/import/fields'
import type { JudgedRow } from '@shared/rules/import/judged'
import type { CommitResult } from '@renderer/store/commit'
import { importRows } from './importRows'

/** The writing of an import, as the dialog follows it. */
export interface Writing {
  /** The share of it that is done, from 0 to 1; null when nothing is being written. */
  readonly share: number | null
  readonly write: (kind: ImportKind, rows: readonly JudgedRow[]) => Promise<CommitResult>
  /** Ends it, unless it is written already: what `write` gives tells which. */
  readonly end: () => void
}

export function useWriting(): Writing {
  const [share, setShare] = useState<number | null>(null)
  const ending = useRef<AbortController>(null)
  return {
    share,
    write: async (kind, rows) => {
      const controller = new AbortController()
      ending.current = controller
      setShare(0)
      // No finer than a bar shows: each step draws the dialog anew.
      const tell = (done: number) => setShare(Math.round(done * 100) / 100)
      const watch = { signal: controller.signal, tell }
      const result = await importRows(kind, rows, undefined, watch)
      setShare(null)
      return result
    },
    end: () => ending.current?.abort(),
  }
}
