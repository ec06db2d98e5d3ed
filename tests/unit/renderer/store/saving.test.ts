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

test('a write of convenience is waited for, and its failure is not that of the data', async () => {
  let end = (_: 'done' | 'refused'): void => undefined
  const write = () =>
    new Promise<void>((resolve, reject) => {
      end = (how) => {
        if (how === 'done') resolve()
        else reject(new Error('Refused.'))
      }
    })
  for (const how of ['done', 'refused'] as const) {
    saving.during(write())
    expect(saving.state()).toBe('saving')
    end(how)
    await saving.flush()
    expect(saving.state()).toBe('saved')
  }
  saving.begin()(false)
  saving.during(write())
  end('done')
  await Promise.resolve()
  await Promise.resolve()
  expect(saving.state()).toBe('failed')
  saving.begin()(true)
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
