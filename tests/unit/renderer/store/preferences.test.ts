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
