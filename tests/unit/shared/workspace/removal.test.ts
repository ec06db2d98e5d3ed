import { describe, expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { recordSchemas } from '@shared/model/records'
import type { KindRecord } from '@shared/workspace/detach'
import { generateWorkspace } from '@shared/workspace/generate'
import { referencesIn } from '@shared/workspace/references'
import type { RemovalPlan } from '@shared/workspace/removal'
import { moveTo, planIn, pointsAt, type World } from './planning'
import { everyPlace, filledRecord, withEveryKind } from './filled'

const generated = generateWorkspace({ size: 120, seed: 'removal', today: '2026-11-23' })
const records = withEveryKind(generated.records)
const filled = recordKinds.map((kind): KindRecord => ({
  kind,
  record: filledRecord(kind, records),
}))
const world = new Map<string, KindRecord>()
for (const kind of recordKinds)
  for (const record of records[kind]) world.set(record.id, { kind, record })
for (const one of filled) world.set(one.record.id, one)

/** The records that live on, as they are after the plan; each must be one its schema accepts. */
function after(all: World, id: string, plan: RemovalPlan) {
  const left = new Map(all)
  for (const gone of [id, ...plan.removed.map((one) => one.id)]) left.delete(gone)
  for (const { kind, id: changed, fields } of plan.changed) {
    const record = { ...left.get(changed)?.record, ...fields }
    left.set(changed, { kind, record: recordSchemas[kind].parse(record) })
  }
  return left
}

/** What was there and is pointed at although it is gone. */
function leadsNowhere(left: World): string[] {
  return [...left.values()].flatMap(({ kind, record }) =>
    referencesIn(kind, record)
      .filter(({ id }) => world.has(id) && !left.has(id))
      .map(({ path }) => `${kind}.${path.join('.')}`),
  )
}

test('the filled records point somewhere at every place of the schemas', () => {
  const places = filled.flatMap(({ kind, record }) =>
    referencesIn(kind, record).map(({ path }) =>
      [kind, ...path.filter((step) => typeof step === 'string')].join('.'),
    ),
  )
  expect([...new Set(places)].sort()).toEqual([...new Set(everyPlace())].sort())
})

describe.each(filled.map((one) => ({ name: one.kind, one })))('what a $name points at', (row) => {
  const { kind, record } = row.one
  const found = referencesIn(kind, record)

  test('can be removed from each of its places without a link that leads nowhere', async () => {
    for (const { id } of found) {
      const plan = await planIn(world, id)
      expect(leadsNowhere(after(world, id, plan))).toEqual([])
    }
  })

  test('can be removed with all that points at it', async () => {
    for (const { id } of found) {
      const plan = await planIn(world, id, { type: 'remove' })
      expect(plan.removed).toContainEqual({ kind, id: record.id })
      expect(leadsNowhere(after(world, id, plan))).toEqual([])
    }
  })

  test('can be replaced by another of its kind', async () => {
    for (const { id, kind: target } of found) {
      const other = records[target].find((one) => one.id !== id && one.id !== record.id)
      if (!other) continue
      const plan = await planIn(world, id, moveTo(other.id))
      const left = after(world, id, plan)
      expect(leadsNowhere(left)).toEqual([])
      // A cover by oneself or a relation to itself goes instead of being moved.
      const now = left.get(record.id)
      expect(now !== undefined && pointsAt(now, [id])).toBe(false)
      if (now === undefined) expect(['cover', 'relation']).toContain(kind)
    }
  })
})
