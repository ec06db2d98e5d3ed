// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'

test('a choice that cannot be read leaves the others as they are', async () => {
  const stored = { ownName: 'Aino', startDone: true, theme: 'pink', views: 3 }
  localStorage.setItem('kv-desk.preferences', JSON.stringify(stored))
  vi.resetModules()
  const { getPreferences } = await import('@renderer/store/preferences')
  expect(getPreferences()).toMatchObject({
    ownName: 'Aino',
    startDone: true,
    theme: 'system',
    views: {},
  })
})

test('of the records opened last, those that cannot be read are left out', async () => {
  const recent = [{ kind: 'body', id: 'b1' }, { kind: 'no such', id: 'x' }, null, { kind: 'task' }]
  localStorage.setItem('kv-desk.preferences', JSON.stringify({ recent }))
  vi.resetModules()
  const { getPreferences } = await import('@renderer/store/preferences')
  expect(getPreferences().recent).toEqual([{ kind: 'body', id: 'b1' }])
})
