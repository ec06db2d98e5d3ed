import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { firstScreen } from './scripts/lib/firstScreen.mjs'

const alias = {
  '@shared': resolve('src/shared'),
  '@renderer': resolve('src/renderer'),
}

// The oldest runtime we serve is Electron 25 (Node 18.15, Chromium 114); electron-vite would
// derive newer targets from the installed electron package.
const node = 'node18.15'
const chrome = 'chrome114'

/** CommonJS in one bundle: the sandboxed preload must be one file, and ESM-only libraries load in main. */
const output = { format: 'cjs' as const }

/**
 * What the first screen needs comes in few files, as each costs a request: what reads the database, and what is
 * drawn with, although later screens share some of it.
 */
const firstFiles = [
  { name: 'read', tags: ['$initial' as const] },
  {
    name: 'kit',
    test: /src.shared.texts|ui.texts|createReactComponent|mantine.core.esm.(core|components.(Button|Loader|Transition|UnstyledButton))/,
  },
]

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: node,
      externalizeDeps: false,
      minify: true,
      // Without strict order the bundler puts its runtime into a lazy chunk and loads that at start.
      rolldownOptions: { output: { ...output, strictExecutionOrder: true } },
    },
  },
  preload: {
    resolve: { alias },
    build: { target: node, externalizeDeps: false, minify: true, rolldownOptions: { output } },
  },
  renderer: {
    root: 'src/renderer',
    // The package's own entry is an ES5 bundle in a wrapper: larger, and slower to evaluate than its modern build.
    resolve: { alias: { ...alias, dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [react(), firstScreen],
    worker: { format: 'es' },
    build: {
      target: chrome,
      cssTarget: chrome,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        output: { codeSplitting: { groups: firstFiles } },
      },
    },
  },
})
