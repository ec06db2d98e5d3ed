import { basename } from 'node:path'
import { failed, success } from '@shared/ipc/result'
import { copyPicture } from '../clipboard'
import type { Desk } from '../desk'
import { askSavePath } from '../files/dialogs'
import { fileNameWith } from '../files/names'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

export function pictureHandlers(desk: Desk): HandlersOf<'pictures.save' | 'pictures.copy'> {
  return {
    'pictures.save': async (picture) => {
      const { format, suggestedName } = picture
      const content =
        format === 'pdf' ? await pdfOf(picture.content, suggestedName) : picture.content
      const path = await askSavePath(desk, fileNameWith(suggestedName, format), {
        endings: [format],
        label: (t) => t(`main.fileKinds.${format}`),
      })
      if (path === null) return failed('cancelled')
      const saved = await saveFile(path, content)
      if (!saved.ok) return failed(saved.code, basename(path))
      return success({ name: basename(path), token: tokenFor(path) })
    },
    'pictures.copy': async (png) => {
      await copyPicture(png)
      return success(undefined)
    },
  }
}

/** The encoder loads when it is first used. */
async function pdfOf(svgs: readonly string[], title: string): Promise<Uint8Array> {
  const { encodePicturesPdf } = await import('../documents/pdf')
  return encodePicturesPdf(svgs, title)
}
