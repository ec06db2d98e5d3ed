import { expect, test } from 'vitest'
import { saving } from '@renderer/store/saving'

test('a flush ends when the writes that had begun have ended', async () => {
  const done = saving.begin()
  let ended = false
  const flushed = saving.flush().then(() => {
    ended = true
  })
  await Promise.resolve()
  await Promise.resolve()
  expect(ended).toBe(false)
  done(true)
  await flushed
  expect(ended).toBe(true)
})

test('a flush runs what waits, and the writes it begins', async () => {
  const steps: string[] = []
  const stop = saving.wait(() => {
    const done = saving.begin()
    setTimeout(() => {
      steps.push('written')
      done(true)
    }, 5)
    return Promise.resolve()
  })
  expect(saving.state()).toBe('pending')
  await saving.flush()
  stop()
  expect(steps).toEqual(['written'])
  expect(saving.state()).toBe('saved')
})
