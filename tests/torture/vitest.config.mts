import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Fuzzing of what the program reads, for as long as it takes. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve('src/shared'), '@renderer': resolve('src/renderer') } },
  test: {
    include: ['tests/torture/*.test.ts'],
    env: { TZ: 'Europe/Helsinki' },
    testTimeout: 3_600_000,
  },
})
