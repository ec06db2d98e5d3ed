/** What the search bench does in the page; each function is sent there by itself. */

declare global {
  interface Window {
    bench: {
      /** A worker of the search like the window's own. */
      worker: Worker
    }
  }
}

/** Before the page's own scripts: the timeline tells when the first screen was there, and each frame after it. */
export function noteFrames(): void {
  const longEnough = 60_000
  let last = 0
  const frame = (now: number) => {
    if (last === 0 && document.querySelector('[data-ready]')) performance.mark('first-screen')
    else if (last > 0) performance.measure('frame', { start: last, end: now })
    if (last > 0 || document.querySelector('[data-ready]')) last = now
    if (now < longEnough) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

/** Before the page's own scripts: a window without its search, as if it had one that never answers. */
export function noSearch(): void {
  if (sessionStorage.getItem('no-search') === null) return
  globalThis.Worker = class extends EventTarget {
    postMessage() {
      // Nobody hears it.
    }
  } as unknown as typeof Worker
}

/** Milliseconds from the first screen until everything can be found, 0 when that was earlier. */
export async function untilReady(): Promise<number> {
  for (let waited = 0; waited < 180_000; waited += 50) {
    const [first] = performance.getEntriesByName('first-screen')
    const [ready] = performance.getEntriesByName('search-ready')
    if (first && ready) return Math.max(0, ready.startTime - first.startTime)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the search was not ready')
}

/** The longest time without a frame in the first seconds after the first screen, in milliseconds. */
export async function longestFrame(): Promise<number> {
  const seconds = 3000
  const [first] = performance.getEntriesByName('first-screen')
  const end = (first?.startTime ?? 0) + seconds
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, end - performance.now())))
  const frames = performance.getEntriesByName('frame').filter(({ startTime }) => startTime < end)
  return Math.max(...frames.map(({ duration }) => duration))
}

/** Starts a worker of the bench's own, for the window's has no place to type in it by script. */
export async function startWorker(file: string): Promise<number> {
  const start = performance.now()
  const worker = new Worker(`./assets/${file}`, { type: 'module' })
  window.bench = { worker }
  await new Promise<void>((resolve, reject) => {
    worker.onerror = ({ message }) => {
      reject(new Error(message))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
      if (data.type === 'ready') resolve()
    })
  })
  return performance.now() - start
}

/** Milliseconds from each letter to its answer, as a quick person types the queries, and the longest frame. */
export async function typeQueries(queries: readonly string[]) {
  const { worker } = window.bench
  const times: number[] = []
  const gaps: number[] = []
  let last = performance.now()
  let typing = true
  const frame = () => {
    gaps.push(performance.now() - last)
    last = performance.now()
    if (typing) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  let number = 0
  for (const query of queries)
    for (let length = 1; length <= query.length; length += 1) {
      number += 1
      times.push(await answerTo(query.slice(0, length), number))
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
  typing = false
  return { times, longest: Math.max(...gaps) }

  function answerTo(query: string, wanted: number): Promise<number> {
    const start = performance.now()
    return new Promise((resolve) => {
      const heard = ({ data }: MessageEvent<{ type: string; number?: number }>) => {
        if (data.number !== wanted) return
        worker.removeEventListener('message', heard)
        resolve(performance.now() - start)
      }
      worker.addEventListener('message', heard)
      const asked = {
        type: 'question',
        number: wanted,
        query,
        limit: 30,
        language: 'fi',
        today: '2026-11-23',
      }
      worker.postMessage(asked)
    })
  }
}

type Begin = IDBDatabase['transaction']

/** Before the page's own scripts: the timeline tells when a transaction that wrote to the change log was done. */
export function noteLogged(): void {
  const { prototype } = IDBDatabase
  const begin = Object.getOwnPropertyDescriptor(prototype, 'transaction')?.value as Begin
  prototype.transaction = function (...asked: Parameters<Begin>) {
    const transaction = begin.apply(this, asked)
    if (asked[1] === 'readwrite' && transaction.objectStoreNames.contains('log'))
      transaction.addEventListener('complete', () => {
        performance.mark('logged')
      })
    return transaction
  }
}

/** Milliseconds from the last write to the change log until the index had it. */
export async function lastUpdate(): Promise<number> {
  const time = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN
  await new Promise((resolve) => setTimeout(resolve, 700))
  return time('search-changed') - time('logged')
}
