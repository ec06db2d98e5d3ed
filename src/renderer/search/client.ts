import { dayOf } from '@shared/rules/time'
import type { Search, SearchAnswer } from '@shared/search/types'
import { getPreferences } from '@renderer/store/preferences'
import { whenWritten } from '@renderer/store/written'
import type { Question, SearchMessage, WriteNotice } from './messages'

let worker: Worker | undefined
/** The question that is being answered. */
let open: { number: number; resolve: (answer: SearchAnswer | undefined) => void } | undefined
let lastNumber = 0
const listeners = new Set<() => void>()

/** How the performance timeline calls that the index was ready and changed; `npm run bench` reads it. */
const readyMark = 'search-ready'
const changedMark = 'search-changed'

/** More records than this are not handed over: the worker reads them itself. */
const mostHandedOver = 500

/** Starts the worker that keeps the index; it reads the database, so it is left until the window is drawn. */
export function startSearch(): void {
  theWorker()
}

/**
 * Calls back when an answer given before may be out of date: the index has become whole, or records were
 * written. Returns how to stop it.
 */
export function whenIndexChanges(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const search: Search = {
  ask(query, limit) {
    open?.resolve(undefined)
    lastNumber += 1
    const question: Question = {
      type: 'question',
      number: lastNumber,
      query,
      limit,
      language: getPreferences().language,
      today: dayOf(new Date()),
    }
    return new Promise((resolve) => {
      open = { number: question.number, resolve }
      theWorker().postMessage(question)
    })
  },
}

function theWorker(): Worker {
  worker ??= newWorker()
  return worker
}

function newWorker(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
    if (data.type === 'answer') {
      answered(data.number, data.answer)
      return
    }
    if (data.type === 'ready') performance.mark(readyMark)
    else performance.mark(changedMark, { startTime: data.at - performance.timeOrigin })
    for (const listener of listeners) listener()
  })
  whenWritten(({ entry, written }) => {
    const records = written.length > mostHandedOver ? null : written
    made.postMessage({ type: 'written', entryId: entry.id, records } satisfies WriteNotice)
  })
  return made
}

function answered(number: number, answer: SearchAnswer): void {
  if (number !== open?.number) return
  open.resolve(answer)
  open = undefined
}
