// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { useAnswer } from '@renderer/app/palette/useAnswer'
import type { Question } from '@renderer/search/messages'

/** The worker's end; there is no worker where unit tests run. It finds as many records as it was told to. */
class WorkerEnd extends EventTarget {
  constructor() {
    super()
    ends.push(this)
  }

  postMessage({ number }: Question): void {
    const answer = { hits: [], total: found, problems: [], complete: found > 0 }
    this.tell({ type: 'answer', number, answer })
  }

  tell(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const ends: WorkerEnd[] = []
let found = 0

beforeAll(() => {
  vi.stubGlobal('Worker', WorkerEnd)
})

test('it is asked again when the index has become whole and when records have changed', async () => {
  const { result } = renderHook(() => useAnswer('kokous'))
  await waitFor(() => expect(result.current.answer).toMatchObject({ total: 0, complete: false }))
  found = 3
  act(() => ends[0]?.tell({ type: 'ready' }))
  await waitFor(() => expect(result.current.answer).toMatchObject({ total: 3, complete: true }))
  found = 4
  act(() => ends[0]?.tell({ type: 'changed', at: performance.timeOrigin }))
  await waitFor(() => expect(result.current.answer).toMatchObject({ total: 4 }))
})
