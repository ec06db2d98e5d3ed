import { dayOf } from '@shared/rules/time'
import type { Search, SearchAnswer } from '@shared/search/types'
import { getPreferences } from '@renderer/store/preferences'
import type { Question, SearchMessage } from './messages'

let worker: Worker | undefined
let isReady = false
const waiting = new Set<() => void>()
/** The question that is being answered. */
let open: { number: number; resolve: (answer: SearchAnswer | undefined) => void } | undefined
let lastNumber = 0

/** Starts the worker that keeps the index; it reads the database, so it is left until the window is drawn. */
export function startSearch(): Worker {
  worker ??= newWorker()
  return worker
}

/** Resolves when the index is whole. */
export function searchReady(): Promise<void> {
  startSearch()
  return isReady ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))
}

export const search: Search = {
  ask(query, limit) {
    open?.resolve(undefined)
    lastNumber += 1
    const question: Question = {
      number: lastNumber,
      query,
      limit,
      language: getPreferences().language,
      today: dayOf(new Date()),
    }
    return new Promise((resolve) => {
      open = { number: question.number, resolve }
      startSearch().postMessage(question)
    })
  },
}

function newWorker(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
    if (data.type === 'answer') {
      if (data.number !== open?.number) return
      open.resolve(data.answer)
      open = undefined
    } else {
      isReady = true
      for (const resolve of waiting) resolve()
      waiting.clear()
    }
  })
  return made
}
