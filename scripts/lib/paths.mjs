import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder: it holds package.json, so it is also the folder Electron is started on. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/**
 * A program of an installed package, to be run with this same Node: no `npx`, which leaves orphans behind.
 * @param {string} path below node_modules, for example 'vitest/vitest.mjs'
 */
export const packageProgram = (path) => join(root, 'node_modules', path)
