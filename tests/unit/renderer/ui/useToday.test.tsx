// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDayFrom, useToday } from '@renderer/ui/useToday'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T21:59:50Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

test('a window that is left open tells the new day after midnight in the zone of the team', () => {
  const { result } = renderHook(() => useToday())
  expect(result.current).toBe('2026-11-23')
  act(() => {
    vi.advanceTimersByTime(30_000)
  })
  expect(result.current).toBe('2026-11-24')
})

test('a window that slept past midnight tells the new day as soon as it is looked at', () => {
  const { result } = renderHook(() => useToday())
  vi.setSystemTime(Date.parse('2026-11-25T06:00:00Z'))
  act(() => {
    window.dispatchEvent(new Event('focus'))
  })
  expect(result.current).toBe('2026-11-25')
})

test('a day that is looked at goes on with today until another is chosen', () => {
  const { result, rerender } = renderHook(({ today }) => useDayFrom(today), {
    initialProps: { today: '2026-11-23' },
  })
  rerender({ today: '2026-11-24' })
  expect(result.current[0]).toBe('2026-11-24')
  act(() => result.current[1]('2022-03-08'))
  rerender({ today: '2026-11-25' })
  expect(result.current[0]).toBe('2022-03-08')
  act(() => result.current[1]('2026-11-25'))
  rerender({ today: '2026-11-26' })
  expect(result.current[0]).toBe('2026-11-26')
})
