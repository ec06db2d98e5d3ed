import { defineConfig } from '@playwright/test'

/** Measurements, one after another; how fast something is never fails a run. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  reporter: 'line',
})
