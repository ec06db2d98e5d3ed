import { defineConfig } from '@playwright/test'
import { testDisplays } from './displays'

/**
 * The tests drive the built app in a real Electron, one on each display that is there for them. One that fails is tried once more, and told of as
 * unsteady at the end of `npm test` when it then passes; those of lost data get no second chance.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: testDisplays.length || 1,
  fullyParallel: true,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
})
