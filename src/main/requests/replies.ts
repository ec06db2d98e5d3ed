import { basename } from 'node:path'
import { replyFileLimit, replySizeLimit, type ReplyFile } from '@shared/model/readReply'
import { success, failed } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { askOpenPaths, type FileKind } from '../files/dialogs'
import { readBytes } from '../files/read'
import type { AskedReply } from '../import/asked'
import type { HandlersOf } from './handlers'

const replyKind: FileKind = { endings: ['ics', 'eml'], label: (t) => t('main.fileKinds.reply') }

export function replyHandlers(desk: Desk): HandlersOf<'replies.choose' | 'replies.read'> {
  return {
    'replies.choose': async () => {
      const paths = await askOpenPaths(desk, replyKind, (t) => t('main.dialogs.openReplies'))
      if (paths.length === 0) return failed('cancelled')
      return success(await readAll(await inOrder(paths.slice(0, replyFileLimit), bytesOf)))
    },
    'replies.read': async (files) => success(await readAll(files)),
  }
}

/** What each file says, in their order; one that could not be had says so itself. */
async function readAll(files: readonly (AskedReply | ReplyFile)[]): Promise<ReplyFile[]> {
  const { readRepliesAside } = await import('../import/readAside')
  const read = await readRepliesAside(files.filter((file) => 'bytes' in file))
  return files.map((file) => ('bytes' in file ? (read.shift() ?? lost(file.name)) : file))
}

async function bytesOf(path: string): Promise<AskedReply | ReplyFile> {
  const name = basename(path)
  const read = await readBytes(path, replySizeLimit)
  return read.ok
    ? { name, bytes: read.value }
    : { ...lost(name), problem: read.code === 'tooLarge' ? 'tooLarge' : 'unreadable' }
}

function lost(name: string): ReplyFile {
  return { name, problem: 'unreadable', replies: [] }
}

/** One file after another: each may be a megabyte of somebody else's making. */
async function inOrder<T, R>(all: readonly T[], read: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await read(one))
  return done
}
