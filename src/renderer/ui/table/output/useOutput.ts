import type { SheetFormat } from '@shared/documents/sheet'
import { useState } from 'react'
import { useTexts } from '../../texts'
import { sheetOf, type TablePart } from './sheetOf'
import type { TableOutput } from './types'

/** Taking a table, or a part of it, out of the window. `seen`: what is seen now. */
export function useOutput<Row>(output: TableOutput | undefined, seen: TablePart<Row>) {
  const texts = useTexts()
  const [isPrinting, setPrinting] = useState(false)
  return {
    save: (format: SheetFormat, part = seen) => {
      void output?.save(sheetOf(part, texts), format)
    },
    copy: (part = seen) => {
      void output?.copy(sheetOf(part, texts))
    },
    /** True while the page of paper stands ready beside what is on the screen. */
    isPrinting,
    print: () => setPrinting(true),
    onPrintReady: (isWide: boolean) => {
      void output?.print(isWide).finally(() => setPrinting(false))
    },
  }
}
