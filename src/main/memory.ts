import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { themes, windowLanguages } from '@shared/ipc/commands'
import { z } from '@shared/model/base'
import { report } from './log'

const bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
})
export type Bounds = z.infer<typeof bounds>

const contents = z.object({
  bounds: bounds.nullable().catch(null),
  maximized: z.boolean().catch(false),
  /** Null until the person has chosen one in the window. */
  language: z.enum(windowLanguages).nullable().catch(null),
  theme: z.enum(themes).catch('system'),
  /** The folder of the last saved or opened file; empty at first. */
  lastFolder: z.string().catch(''),
})
type Contents = z.infer<typeof contents>

/** What main remembers of this laptop between starts: comfort, not data. */
export interface Memory {
  readonly get: () => Contents
  readonly set: (changes: Partial<Contents>) => void
}

/** Reads the file; what is missing or damaged in it has its default. */
export function openMemory(path: string): Memory {
  let current = contents.parse(readJson(path))
  return {
    get: () => current,
    set: (changes) => {
      current = { ...current, ...changes }
      writeJson(path, current)
    },
  }
}

function readJson(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return z.record(z.string(), z.unknown()).catch({}).parse(value)
  } catch {
    return {}
  }
}

function writeJson(path: string, value: Contents): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.tmp`, JSON.stringify(value, null, 2))
    renameSync(`${path}.tmp`, path)
  } catch (error) {
    report('memory', error)
  }
}
