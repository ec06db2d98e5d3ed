import { describe, expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { recordProblems } from '@shared/rules/overlap'
import { generateWorkspace } from '@shared/workspace/generate'
import { countRecords } from '@shared/workspace/format'
import { placesOf, referencesIn } from '@shared/workspace/references'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { workspaceIn } from './files'

const today = '2026-11-23'
const make = (size: number, seed = 'a') => generateWorkspace({ size, seed, today })

const nameOf = (kind: string, path: readonly unknown[]) =>
  [kind, ...path.filter((step) => typeof step === 'string')].join('.')

describe('a generated workspace', () => {
  test('is byte for byte the same for the same seed, and another for another', () => {
    expect(serialiseWorkspace(make(300))).toBe(serialiseWorkspace(make(300)))
    expect(serialiseWorkspace(make(300, 'b'))).not.toBe(serialiseWorkspace(make(300)))
  })

  test.each([1, 100, 2000])('of size %i is taken in without a problem', (size) => {
    const { records } = workspaceIn(serialiseWorkspace(make(size)))
    const { kinds, total } = countRecords(records)
    for (const kind of recordKinds) expect(kinds[kind], kind).toBeGreaterThan(0)
    if (size > 500) expect(Math.abs(total - size)).toBeLessThan(size * 0.03)
  })

  test('has as many records of a kind as are asked for', () => {
    const counts = { organisation: 500, task: 2000, relation: 300, status: 400, meeting: 2 }
    const { records } = generateWorkspace({ size: 100, seed: 'a', today, counts })
    for (const [kind, amount] of Object.entries(counts))
      expect(records[kind as keyof typeof counts], kind).toHaveLength(amount)
    expect(records.template).toHaveLength(2)
  })

  test('says nothing that contradicts itself or that a form would refuse', () => {
    const { records } = make(2000)
    const problems = recordKinds.flatMap((kind) =>
      records[kind].flatMap((record) => recordProblems(kind, record, records[kind])),
    )
    expect(problems).toEqual([])
    expect(new Set(records.event.map(({ precision }) => precision)).size).toBeGreaterThan(3)
  })

  test('has every kind of reference, and links to every kind of record', () => {
    const { records } = make(2000)
    const found = recordKinds.flatMap((kind) =>
      records[kind].flatMap((record) =>
        referencesIn(kind, record).map((one) => ({
          place: nameOf(kind, one.path),
          target: one.kind,
        })),
      ),
    )
    const places = new Set(found.map(({ place }) => place))
    const expected = recordKinds.flatMap((kind) =>
      placesOf(kind).map(({ path }) => nameOf(kind, path)),
    )
    expect([...places].sort()).toEqual(expected.sort())
    expect(expected).toContain('call.plan.taskId')
    const linked = new Set(found.filter(({ place }) => place === 'task.links').map((x) => x.target))
    expect([...linked].sort()).toEqual([...recordKinds].sort())
  })
})
