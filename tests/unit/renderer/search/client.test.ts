// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { beforeAll, expect, test, vi } from 'vitest'
import { createRecord } from '@shared/model/records'
import { search, startSearch, whenIndexChanges } from '@renderer/search/client'
import type { Question, SearchMessage, WriteNotice } from '@renderer/search/messages'
import { put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'

/** The window's end of a worker; there is no worker where unit tests run. */
class WorkerEnd extends EventTarget {
  readonly heard: (Question | WriteNotice)[] = []

  constructor() {
    super()
    ends.push(this)
  }

  postMessage(message: Question | WriteNotice): void {
    this.heard.push(message)
  }

  tell(data: SearchMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const ends: WorkerEnd[] = []
const answer = { hits: [], total: 0, problems: [], complete: true }

beforeAll(() => {
  vi.stubGlobal('Worker', WorkerEnd)
  startSearch()
})

function end(): WorkerEnd {
  const [only] = ends
  if (!only || ends.length > 1) throw new Error('there is not one worker')
  return only
}

const lastNumber = () => {
  const question = end().heard.findLast(({ type }) => type === 'question') as Question
  return question.number
}

test('a newer question makes the answer to an older one undefined', async () => {
  const first = search.ask('kok', 10)
  const number = lastNumber()
  const second = search.ask('kokous', 10)
  await expect(first).resolves.toBeUndefined()
  end().tell({ type: 'answer', number, answer })
  end().tell({ type: 'answer', number: lastNumber(), answer: { ...answer, total: 7 } })
  await expect(second).resolves.toMatchObject({ total: 7 })
})

test('who shows an answer is told when it may be out of date', () => {
  const listener = vi.fn()
  const stop = whenIndexChanges(listener)
  end().tell({ type: 'ready' })
  end().tell({ type: 'changed', at: performance.timeOrigin + performance.now() })
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
  end().tell({ type: 'ready' })
  expect(listener).toHaveBeenCalledTimes(2)
})

test('what a commit wrote is handed over', async () => {
  const matter = createRecord('matter', { title: { fi: 'Lausunto' } })
  const done = await commit([put('matter', matter)], { code: 'create', who: 'Testaaja' })
  expect(end().heard.at(-1)).toEqual({
    type: 'written',
    entryId: done.ok ? done.entry?.id : '',
    records: [{ kind: 'matter', record: matter }],
  })
})
