import { basename } from 'node:path'
import type { Sheet, SheetFormat } from '@shared/documents/sheet'
import { failed, type Result, success } from '@shared/ipc/result'
import { type TableFile, tableLimits } from '@shared/model/tableFile'
import { copyFlavours } from '../clipboard'
import { type Desk, languageOf } from '../desk'
import { askOpenPath, askSavePath, type FileKind } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { sizeOf } from '../files/read'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import { type AskedTable, tableFileOf } from '../import/readTable'
import type { HandlersOf } from './handlers'

const importedKind: FileKind = {
  endings: ['xlsx', 'csv', 'txt', 'tsv', 'vcf', 'ics'],
  label: (t) => t('main.fileKinds.imported'),
}

export function tableHandlers(
  desk: Desk,
): HandlersOf<
  'tables.save' | 'tables.copy' | 'tables.choose' | 'tables.readSheet' | 'tables.stopReading'
> {
  /** The file last chosen, of which another sheet can be asked for; the window never names a path. */
  let chosen: string | null = null
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
      if (path === null) return failed('cancelled')
      chosen = path
      return readFrom({ path, sheet: 0, language: languageOf(desk.memory) })
    },
    'tables.readSheet': (sheet) =>
      chosen === null
        ? failed('notFound')
        : readFrom({ path: chosen, sheet, language: languageOf(desk.memory) }),
    'tables.stopReading': async () => {
      const { stopReading } = await import('../import/readAside')
      stopReading()
      return success(undefined)
    },
  }
}

async function readFrom(asked: AskedTable): Promise<Result<TableFile>> {
  const name = basename(asked.path)
  const size = await sizeOf(asked.path)
  if (!size.ok) return failed(size.code, name)
  if (size.value > tableLimits.bytes)
    return success(tableFileOf(name, { ok: false, problem: 'tooLarge' }))
  const { readAside } = await import('../import/readAside')
  const read = await readAside(asked)
  return read === null ? failed('cancelled') : success(tableFileOf(name, read))
}

/** Encoders are heavy: they load when first used. */
async function encoded(sheet: Sheet, format: SheetFormat): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('../documents/xlsx')).encodeXlsx(sheet)
  return (await import('../documents/csv')).encodeCsv(sheet)
}
