import { defineConfig } from '@playwright/test'

/** Long proofs in the real Electron, one after another; each hands its figures to scripts/torture.mjs. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.torture.ts',
  outputDir: '../../test-results/torture',
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
})
