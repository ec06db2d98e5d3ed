import { readFileSync } from 'node:fs'
import type { Workspace } from '@shared/workspace/format'
import { parseWorkspace } from '@shared/workspace/parse'
import type { WorkspaceProblem } from '@shared/workspace/problem'

export const fixture = (name: string) => readFileSync(`tests/fixtures/${name}`, 'utf8')
export const starterText = () => readFileSync('resources/starter.json', 'utf8')

/** The workspace in a text; throws with what is wrong when it has problems. */
export function workspaceIn(text: string): Workspace {
  const parsed = parseWorkspace(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2))
  return parsed.workspace
}

/** The problems of a text that must be refused, as `kind[index].path code`. */
export function problemsIn(text: string): string[] {
  const parsed = parseWorkspace(text)
  if (parsed.ok) throw new Error('The text was accepted')
  return parsed.problems.map(describe)
}

function describe({ where, path, code }: WorkspaceProblem): string {
  const place = where ? `${where.kind}[${where.index}]` : ''
  return [place, path.join('.'), code].filter((part) => part !== '').join(' ')
}

/** A file with the records given and nothing else. */
export function fileOf(records: unknown, more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'kv-desk-workspace',
    version: 1,
    createdAt: '2026-11-23T12:00:00.000Z',
    appVersion: '0.1.0',
    records,
    ...more,
  })
}

export const idNumber = (n: number) => `019ab000-0000-7abc-8000-${String(n).padStart(12, '0')}`
