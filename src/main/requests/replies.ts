import { basename } from 'node:path'
import { replyFileLimit, replySizeLimit, type ReplyFile } from '@shared/model/readReply'
import { success, failed } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { askOpenPaths, type FileKind } from '../files/dialogs'
import { readBytes } from '../files/read'
import type { HandlersOf } from './handlers'

const replyKind: FileKind = { endings: ['ics', 'eml'], label: (t) => t('main.fileKinds.reply') }

export function replyHandlers(desk: Desk): HandlersOf<'replies.choose' | 'replies.read'> {
  return {
    'replies.choose': async () => {
      const paths = await askOpenPaths(desk, replyKind, (t) => t('main.dialogs.openReplies'))
      if (paths.length === 0) return failed('cancelled')
      return success(await inOrder(paths.slice(0, replyFileLimit), readFrom))
    },
    'replies.read': async (files) => {
      const { readReplies } = await import('../replies/readReplies')
      return success(await inOrder(files, ({ name, bytes }) => readReplies(name, bytes)))
    },
  }
}

async function readFrom(path: string): Promise<ReplyFile> {
  const { readReplies } = await import('../replies/readReplies')
  const name = basename(path)
  const read = await readBytes(path, replySizeLimit)
  if (read.ok) return readReplies(name, read.value)
  return { name, problem: read.code === 'tooLarge' ? 'tooLarge' : 'unreadable', replies: [] }
}

/** One file after another: each may be a megabyte of somebody else's making. */
async function inOrder<T, R>(all: readonly T[], read: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await read(one))
  return done
}
