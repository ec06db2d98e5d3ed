// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SaveStatus } from '@renderer/register/SaveStatus'
import { saving } from '@renderer/store/saving'
import { inWindow } from '../ui/inWindow'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const status = (word: string) => screen.getByText(word).closest('p')
const isBusy = (word: string) => status(word)?.getAttribute('aria-busy')
const wait = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

test('a short write is not drawn, but it is busy until it has ended', () => {
  inWindow(<SaveStatus />)
  expect(isBusy('Tallennettu')).toBe('false')
  const done = saving.begin()
  wait(50)
  expect(isBusy('Tallennettu')).toBe('true')
  done(true)
  wait(500)
  expect(isBusy('Tallennettu')).toBe('false')
})

test('a long write is told, and a failed one stays told until one succeeds', () => {
  inWindow(<SaveStatus />)
  const done = saving.begin()
  wait(150)
  expect(isBusy('Tallennetaan…')).toBe('true')
  act(() => done(false))
  expect(status('Ei tallennettu')?.getAttribute('role')).toBe('alert')
  const again = saving.begin()
  wait(150)
  expect(status('Ei tallennettu')).toBeTruthy()
  act(() => again(true))
  expect(isBusy('Tallennettu')).toBe('false')
})

test('what waits to be stored is told at once', () => {
  inWindow(<SaveStatus />)
  let stop = () => undefined as void
  act(() => {
    stop = saving.wait(() => Promise.resolve())
  })
  expect(isBusy('Tallennetaan…')).toBe('true')
  act(() => stop())
  expect(isBusy('Tallennettu')).toBe('false')
})
