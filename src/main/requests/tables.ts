import { basename } from 'node:path'
import type { Sheet, SheetFormat } from '@shared/documents/sheet'
import { failed, type Result, success } from '@shared/ipc/result'
import { type TableFile, tableLimits } from '@shared/model/tableFile'
import { copyFlavours } from '../clipboard'
import type { Desk } from '../desk'
import { askOpenPath, askSavePath, type FileKind } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { sizeOf } from '../files/read'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

const importedKind: FileKind = {
  endings: ['xlsx', 'csv', 'txt', 'tsv', 'vcf', 'ics'],
  label: (t) => t('main.fileKinds.imported'),
}

export function tableHandlers(
  desk: Desk,
): HandlersOf<'tables.save' | 'tables.copy' | 'tables.choose' | 'tables.stopReading'> {
  return {
    'tables.save': async ({ sheet, format }) => {
      const content = await encoded(sheet, format)
      const path = await askSavePath(desk, fileNameWith(sheet.title, format), {
        endings: [format],
        label: (t) => t(`main.fileKinds.${format}`),
      })
      if (path === null) return failed('cancelled')
      const saved = await saveFile(path, content)
      if (!saved.ok) return failed(saved.code, basename(path))
      return success({ name: basename(path), token: tokenFor(path) })
    },
    'tables.copy': async (sheet) => {
      const { sheetFlavours } = await import('../documents/csv')
      await copyFlavours(sheetFlavours(sheet))
      return success(undefined)
    },
    'tables.choose': async () => {
      const path = await askOpenPath(desk, importedKind, (t) => t('main.dialogs.importTable'))
      return path === null ? failed('cancelled') : readFrom(path)
    },
    'tables.stopReading': async () => {
      const { stopReading } = await import('../import/readAside')
      stopReading()
      return success(undefined)
    },
  }
}

async function readFrom(path: string): Promise<Result<TableFile>> {
  const name = basename(path)
  const size = await sizeOf(path)
  if (!size.ok) return failed(size.code, name)
  const nothing = { name, rows: [], sheets: [], cut: 0 }
  if (size.value > tableLimits.bytes) return success({ ...nothing, problem: 'tooLarge' })
  const { readAside } = await import('../import/readAside')
  const read = await readAside(path)
  if (read === null) return failed('cancelled')
  if (!read.ok) return success({ ...nothing, problem: read.problem })
  const { rows, sheets = [], cut = 0 } = read
  return success({ name, problem: null, rows, sheets: [...sheets], cut })
}

/** Encoders are heavy: they load when first used. */
async function encoded(sheet: Sheet, format: SheetFormat): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('../documents/xlsx')).encodeXlsx(sheet)
  return (await import('../documents/csv')).encodeCsv(sheet)
}
