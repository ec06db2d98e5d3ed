import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, shell } from 'electron'
import { type BackupReason, livingIn } from '@shared/workspace/backup'
import { backupFormat, backupVersion } from '@shared/workspace/backupHeader'
import { failed, type Result, success } from '@shared/ipc/result'
import { contentsFolder } from '@shared/workspace/attachedFiles'
import { copyContents } from '../attachments/contents'
import { sweeperOf } from '../attachments/sweeper'
import { listBackups, rotate, type WrittenBackup, writtenIn } from '../backups/folder'
import { followAside, type FollowerAside } from '../backups/followAside'
import { type Incoming, receive } from '../backups/incoming'
import type { Marker } from '../backups/marker'
import type { BackupPassword } from '../backups/password'
import { readPickedAside } from '../backups/pickedAside'
import { secondPlaceOf } from '../backups/secondPlace'
import type { Desk } from '../desk'
import { askFolder } from '../files/dialogs'
import { failureOf } from '../files/failures'
import { exists } from '../files/names'
import type { HandlersOf } from './handlers'

/**
 * Backups: the window reads the database and sends what it read, main writes, reads back, judges and keeps.
 * @param kept the password of the second place, and the folder of the attachments' contents, which backups share
 * @param hold lets a window that is closing wait for the backup
 */
export function backupHandlers(
  desk: Desk,
  marker: Marker,
  { password, contents }: { password: BackupPassword; contents: string },
  hold: () => void,
): HandlersOf<
  | 'backups.status'
  | 'backups.list'
  | 'backups.begin'
  | 'backups.piece'
  | 'backups.drop'
  | 'backups.finish'
  | 'backups.read'
  | 'backups.show'
  | 'backups.chooseSecond'
  | 'backups.forgetSecond'
  | 'backups.setPassword'
> {
  const folder = join(app.getPath('userData'), 'backups')
  const second = secondPlaceOf(desk.memory, password, contents)
  const sweepContents = sweeperOf({
    own: contents,
    backups: folder,
    second: () => desk.memory.get().secondPlace,
  })
  let incoming: {
    token: string
    reason: BackupReason
    backup: Incoming
    judge: FollowerAside
  } | null = null

  async function status() {
    const { last } = marker.get()
    const isThere = last !== null && (await exists(join(folder, last.name)))
    return { folder, last: isThere ? last : null, second: await second.status() }
  }

  async function keep(written: WrittenBackup): Promise<void> {
    const { name, header, problems } = written
    const { createdAt, entry, removed } = header
    const records = livingIn(header)
    // An upgrade's backup is read from the database as it was; its rows are not those of the new one.
    const rows = header.reason === 'upgrade' ? marker.get().rows : records + removed
    marker.set({ entry, rows, last: { name, createdAt, records, entry, problems } })
    await rotate(folder, createdAt)
    await second.copy(folder, written)
  }

  async function discard() {
    incoming?.judge.stop()
    await incoming?.backup.discard()
    incoming = null
  }

  return {
    'backups.status': async () => success(await status()),
    'backups.list': () => attempt(async () => success(await listBackups(folder))),
    'backups.begin': (reason) =>
      attempt(async () => {
        hold()
        // One that was begun by a page that has gone.
        await discard()
        const token = randomUUID()
        const createdAt = new Date().toISOString()
        const backup = await receive(folder, createdAt, (size) => judge.upTo(size))
        const judge = followAside(backup.temporary)
        incoming = { token, reason, backup, judge }
        return success(token)
      }),
    'backups.piece': ({ token, bytes }) =>
      attempt(async () => {
        if (incoming?.token !== token) return failed('notFound')
        try {
          await incoming.backup.write(bytes)
          return success(undefined)
        } catch (error) {
          await discard()
          throw error
        }
      }),
    'backups.drop': (token) =>
      attempt(async () => {
        if (incoming?.token === token) await discard()
        return success(undefined)
      }),
    'backups.finish': async ({ token, content, pieces }) => {
      if (incoming?.token !== token) return failed('notFound')
      const { reason, backup, judge } = incoming
      incoming = null
      // Contents go first: a backup that points at what is nowhere does not come to be.
      const beside = await copyContents(contents, join(folder, contentsFolder))
      if (!beside.ok) {
        judge.stop()
        await backup.discard()
        return beside
      }
      const header = {
        format: backupFormat,
        version: backupVersion,
        appVersion: app.getVersion(),
        reason,
        ...content,
      } as const
      const written = await backup.finish({ header, pieces }, judge.end)
      judge.stop()
      if (!written.ok) return written
      await keep(written.value)
      // Nobody waits for it, and who closes the program does not want it to begin.
      if (reason !== 'quit') void sweepContents()
      return success(await status())
    },
    'backups.read': async (name) => {
      const read = await readPickedAside({ path: join(folder, name), password: null, isOwn: true })
      return read.ok ? success(read.value.judged) : failed(read.code, name)
    },
    'backups.show': async () => {
      const { last } = marker.get()
      if (last && (await exists(join(folder, last.name)))) {
        shell.showItemInFolder(join(folder, last.name))
        return success(undefined)
      }
      return (await shell.openPath(folder)) === '' ? success(undefined) : failed('notFound')
    },
    'backups.chooseSecond': async () => {
      const chosen = await askFolder(desk)
      if (chosen === null) return failed('cancelled')
      desk.memory.set({ secondPlace: chosen })
      second.begin()
      return success(await status())
    },
    'backups.forgetSecond': async () => {
      desk.memory.set({ secondPlace: '' })
      password.set(null)
      return success(await status())
    },
    'backups.setPassword': (given) =>
      attempt(async () => {
        password.set(given)
        second.begin()
        // The newest backup goes there at once: the place holds what the password now protects.
        const { last } = marker.get()
        const written = last && (await writtenIn(folder, last))
        if (written) await second.copy(folder, written)
        return success(await status())
      }),
  }
}

/** What the file system refuses is told in words. */
async function attempt<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action()
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  }
}
