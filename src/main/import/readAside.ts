import type { Worker } from 'node:worker_threads'
import type { ReplyFile } from '@shared/model/readReply'
import { report } from '../log'
import type { Asked, AskedReply } from './asked'
import type { AskedTable, ReadTable } from './readTable'
import makeWorker from './readWorker?nodeWorker'

/** How long a file may take, in milliseconds, and how much memory, in megabytes. */
const mostTime = 30_000
const mostMemory = 1024

let reading: Worker | undefined

/**
 * The rows of a table file, read in a thread of its own. One that takes too long, or too much memory, is ended
 * and has read nothing.
 * @returns null when `stopReading` or another reading ended it
 */
export async function readAside(table: AskedTable): Promise<ReadTable | null> {
  stopReading()
  const { worker, ended } = begin<ReadTable>({ table })
  reading = worker
  const { read, isBroken } = await ended
  if (reading === worker) reading = undefined
  return read[0] ?? (isBroken ? { ok: false, problem: 'unreadable' } : null)
}

/** Ends the reading of a table that goes on, if any. */
export function stopReading(): void {
  void reading?.terminate()
}

/**
 * What the replies in each file say, read in a thread like that of a table. A file that takes too long or breaks
 * the thread is unreadable, and those after it are read in another.
 */
export async function readRepliesAside(files: readonly AskedReply[]): Promise<ReplyFile[]> {
  const done: ReplyFile[] = []
  while (done.length < files.length) {
    const { read } = await begin<ReplyFile>({ replies: files.slice(done.length) }).ended
    done.push(...read)
    const broken = files[done.length]
    if (broken) done.push({ name: broken.name, problem: 'unreadable', replies: [] })
  }
  return done
}

interface Ended<T> {
  readonly read: T[]
  readonly isBroken: boolean
}

/** Begins a thread that answers once for each file, which has the whole time for itself. */
function begin<T>(asked: Asked): { worker: Worker; ended: Promise<Ended<T>> } {
  const worker = makeWorker({
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const ended = new Promise<Ended<T>>((resolve) => {
    const read: T[] = []
    const end = (isBroken: boolean) => {
      clearTimeout(timer)
      resolve({ read, isBroken })
      void worker.terminate()
    }
    const refuse = (error: unknown) => {
      report('read file', error)
      end(true)
    }
    const tooLong = () => refuse('too long')
    let timer = setTimeout(tooLong, mostTime)
    worker.on('message', (one: T) => {
      clearTimeout(timer)
      read.push(one)
      if (read.length === ('replies' in asked ? asked.replies.length : 1)) end(false)
      else timer = setTimeout(tooLong, mostTime)
    })
    worker.once('error', refuse)
    worker.once('exit', () => end(false))
  })
  return { worker, ended }
}
