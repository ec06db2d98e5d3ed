import type { Sheet, SheetFormat } from '@shared/documents/sheet'

/** Where a table goes when it leaves the window. */
export interface TableOutput {
  copy: (sheet: Sheet) => Promise<void>
  save: (sheet: Sheet, format: SheetFormat) => Promise<void>
  /** Prints the page as it stands; ends when the paper is on its way or the person thought better. */
  print: (isWide: boolean) => Promise<void>
}
