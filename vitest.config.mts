import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@shared': resolve('src/shared'), '@renderer': resolve('src/renderer') } },
  test: {
    projects: [
      {
        extends: true,
        // What is shared keeps nothing between calls, and its tests mock nothing: they load it once, not for each file.
        test: { name: 'shared', include: ['tests/unit/shared/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'sides', include: ['tests/unit/{main,renderer}/**/*.test.{ts,tsx}'] },
      },
    ],
    setupFiles: ['tests/unit/setup.ts'],
    env: { TZ: 'Europe/Helsinki' },
    // A slow machine is no failure: how fast something is, the bench tells.
    testTimeout: 20_000,
  },
})
