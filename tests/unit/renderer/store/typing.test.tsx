// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CommitResult } from '@renderer/store/commit'
import { useTyped } from '@renderer/store/typing'

/** A line that is stored when told, with the texts it was asked to store. */
function aLine() {
  const asked: string[] = []
  const ends: ((result: CommitResult) => void)[] = []
  const store = (text: string) => {
    asked.push(text)
    return new Promise<CommitResult>((resolve) => ends.push(resolve))
  }
  const options = { field: 'line', onlyOnLeaving: true }
  const line = renderHook(() => useTyped('', store, options))
  const end = () =>
    act(async () => {
      for (const one of ends.splice(0)) one({ ok: true, entry: null })
      await Promise.resolve()
    })
  return { line, asked, end }
}

test('a line that is left, and goes, while its text is being stored stores it once', async () => {
  const { line, asked, end } = aLine()
  act(() => line.result.current.onChange('Lausunto'))
  // Enter, the field is left, and a new line takes its place.
  void line.result.current.flush()
  void line.result.current.flush()
  line.unmount()
  expect(asked).toEqual(['Lausunto'])
  await end()
})

test('what is typed while the earlier text is being stored is stored too, and the same again later', async () => {
  const { line, asked, end } = aLine()
  act(() => line.result.current.onChange('Lau'))
  void line.result.current.flush()
  act(() => line.result.current.onChange('Lausunto'))
  void line.result.current.flush()
  await end()
  act(() => line.result.current.onChange('Lausunto'))
  void line.result.current.flush()
  await end()
  expect(asked).toEqual(['Lau', 'Lausunto', 'Lausunto'])
})
