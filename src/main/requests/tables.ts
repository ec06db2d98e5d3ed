import { basename } from 'node:path'
import type { Sheet, SheetFormat } from '@shared/documents/sheet'
import { failed, success } from '@shared/ipc/result'
import { copyFlavours } from '../clipboard'
import type { Desk } from '../desk'
import { askSavePath } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

export function tableHandlers(desk: Desk): HandlersOf<'tables.save' | 'tables.copy'> {
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
  }
}

/** Encoders are heavy: they load when first used. */
async function encoded(sheet: Sheet, format: SheetFormat): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('../documents/xlsx')).encodeXlsx(sheet)
  return (await import('../documents/csv')).encodeCsv(sheet)
}
