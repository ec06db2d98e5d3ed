import { defineConfig } from '@playwright/test'

/** The tests drive the built app in a real Electron: one at a time, and none gets a second chance. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
})
