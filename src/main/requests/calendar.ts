import { readFile, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failed, type Result, success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { askFolder, askSavePath, type FileKind } from '../files/dialogs'
import { failureOf } from '../files/failures'
import { exists, fileNameWith, freePath } from '../files/names'
import { saveFile } from '../files/save'
import { tokenFor } from '../files/tokens'
import type { HandlersOf } from './handlers'

const fileName = 'KV Desk.ics'
const calendarKind: FileKind = {
  endings: ['ics'],
  label: (t) => t('main.fileKinds.calendar'),
}

/** The calendar file: where it is only main knows, by the folder the person has picked. */
export function calendarHandlers(
  desk: Desk,
): HandlersOf<
  'calendar.place' | 'calendar.choose' | 'calendar.write' | 'calendar.stop' | 'calendar.save'
> {
  const placeNow = () => {
    const path = desk.memory.get().calendarFile
    return success(path === '' ? null : { name: basename(path), folder: dirname(path) })
  }
  return {
    'calendar.place': placeNow,
    'calendar.choose': async () => {
      const folder = await askFolder(desk)
      if (folder === null) return failed('cancelled')
      desk.memory.set({ calendarFile: await pathIn(folder) })
      return placeNow()
    },
    'calendar.write': async (feed) => {
      const path = desk.memory.get().calendarFile
      if (path === '') return failed('notFound')
      const { encodeCalendar } = await import('../documents/calendarFile')
      const saved = await saveFile(path, encodeCalendar(feed, 'KV Desk'))
      return saved.ok ? success(undefined) : failed(saved.code, basename(path))
    },
    'calendar.stop': async ({ removeFile }) => {
      const path = desk.memory.get().calendarFile
      if (removeFile && path !== '') {
        const removed = await remove(path)
        if (!removed.ok) return removed
      }
      desk.memory.set({ calendarFile: '' })
      return success(undefined)
    },
    'calendar.save': async ({ feed, name }) => {
      const path = await askSavePath(desk, fileNameWith(name, 'ics'), calendarKind)
      if (path === null) return failed('cancelled')
      const { encodeCalendar } = await import('../documents/calendarFile')
      const saved = await saveFile(path, encodeCalendar(feed, name))
      if (!saved.ok) return failed(saved.code, basename(path))
      return success({ name: basename(path), token: tokenFor(path) })
    },
  }
}

/** Our own file of that name is written over, somebody else's never is. */
async function pathIn(folder: string): Promise<string> {
  const path = join(folder, fileName)
  return !(await exists(path)) || (await isOurs(path)) ? path : freePath(folder, fileName)
}

async function isOurs(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const { calendarProduct } = await import('../documents/calendarFile')
  return text.slice(0, 500).includes(calendarProduct)
}

/** A file that is gone already is removed. One that is not ours any more stays. */
async function remove(path: string): Promise<Result<undefined>> {
  if (!(await exists(path)) || !(await isOurs(path))) return success(undefined)
  try {
    await unlink(path)
    return success(undefined)
  } catch (error) {
    return failed(
      failureOf(error, { platform: process.platform, targetExists: true }),
      basename(path),
    )
  }
}
