import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../..')

/** Runs a command of the app without a window, as `npm run kv` does; gives what it printed. */
export function kv(...words: string[]): string {
  const isRoot = process.getuid?.() === 0
  const args = [...(isRoot ? ['--no-sandbox'] : []), root, '--cli', ...words]
  const { status, stdout, stderr } = spawnSync(process.env['ELECTRON_EXEC_PATH'] ?? '', args, {
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (status === 0) return stdout
  throw new Error(`kv ${words.join(' ')} ended with ${status}: ${stderr}`)
}
