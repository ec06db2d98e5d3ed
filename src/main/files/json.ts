import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { report } from '../log'

/** The fields of a small file of main's own; none when it is missing or damaged. */
export function readJson(path: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8'))) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Writes such a file whole or not at all: flushed to the disk, then renamed. A failure is only reported. */
export function writeJson(path: string, value: object): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(`${path}.tmp`, 'w')
    try {
      writeSync(file, JSON.stringify(value, null, 2))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(`${path}.tmp`, path)
  } catch (error) {
    report('write', error)
  }
}
