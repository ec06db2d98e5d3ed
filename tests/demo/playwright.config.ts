import { defineConfig } from '@playwright/test'

/** The main job played for people to look at; see scripts/demo.mjs. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/demo',
  workers: 1,
  retries: 0,
  timeout: 180_000,
  reporter: 'line',
})
