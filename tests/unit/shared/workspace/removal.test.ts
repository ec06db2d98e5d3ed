import { describe, expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { type AnyRecord, createRecord, recordSchemas } from '@shared/model/records'
import type { KindRecord } from '@shared/workspace/detach'
import { generateWorkspace } from '@shared/workspace/generate'
import { referencesIn } from '@shared/workspace/references'
import { planRemoval, type RemovalPlan } from '@shared/workspace/removal'
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

const pointsAt = (one: KindRecord, ids: readonly string[]) =>
  referencesIn(one.kind, one.record).some(({ id }) => ids.includes(id))

const planIn = (all: ReadonlyMap<string, KindRecord>, id: string, moveTo: string | null = null) => {
  const target = all.get(id)
  if (!target) throw new Error('no such record')
  return planRemoval(
    [target],
    (ids) => Promise.resolve([...all.values()].filter((one) => pointsAt(one, ids))),
    moveTo,
  )
}

/** The records that live on, as they are after the plan; each must be one its schema accepts. */
function after(all: ReadonlyMap<string, KindRecord>, id: string, plan: RemovalPlan) {
  const left = new Map(all)
  for (const gone of [id, ...plan.removed.map((one) => one.id)]) left.delete(gone)
  for (const { kind, id: changed, fields } of plan.changed) {
    const record = { ...left.get(changed)?.record, ...fields }
    left.set(changed, { kind, record: recordSchemas[kind].parse(record) })
  }
  return left
}

/** What was there and is pointed at although it is gone. */
function leadsNowhere(left: ReadonlyMap<string, KindRecord>): string[] {
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

  test('can be replaced by another of its kind', async () => {
    for (const { id, kind: target } of found) {
      const other = records[target].find((one) => one.id !== id && one.id !== record.id)
      if (!other) continue
      const plan = await planIn(world, id, other.id)
      const left = after(world, id, plan)
      expect(leadsNowhere(left)).toEqual([])
      // A cover by oneself or a relation to itself goes instead of being moved.
      const now = left.get(record.id)
      expect(now !== undefined && pointsAt(now, [id])).toBe(false)
      if (now === undefined) expect(['cover', 'relation']).toContain(kind)
    }
  })
})

const person = createRecord('person', { familyName: 'Esimerkki' })
const other = createRecord('person', { familyName: 'Toinen' })
const body = createRecord('body', { name: { fi: 'Toimikunta' }, kind: 'committee' })

const worldOf = (...all: KindRecord[]) => new Map(all.map((one) => [one.record.id, one]))
const of = <R extends AnyRecord>(kind: KindRecord['kind'], record: R): KindRecord => ({
  kind,
  record,
})

describe('removing', () => {
  test('empties a reference, shortens a list and drops a row that is nothing without it', async () => {
    const meeting = createRecord('meeting', {
      type: 'team',
      title: { fi: 'Kokous' },
      start: '2026-11-23T07:00:00Z',
      end: '2026-11-23T08:00:00Z',
      chairId: person.id,
      participants: [{ personId: person.id }, { personId: other.id }],
    })
    const plan = await planIn(
      worldOf(of('person', person), of('person', other), of('meeting', meeting)),
      person.id,
    )
    expect(plan.removed).toEqual([])
    expect(plan.changed[0]?.fields).toEqual({
      chairId: null,
      participants: [{ personId: other.id, role: 'member' }],
    })
  })

  test('takes along what cannot be without it, and what hangs on that', async () => {
    const nomination = createRecord('nomination', { title: 'N', bodyId: body.id })
    const seat = createRecord('seat', { bodyId: body.id, nominationId: nomination.id })
    const task = createRecord('task', { title: 'T', links: [{ kind: 'seat', id: seat.id }] })
    const plan = await planIn(
      worldOf(of('body', body), of('nomination', nomination), of('seat', seat), of('task', task)),
      body.id,
    )
    expect(plan.removed).toEqual([{ kind: 'seat', id: seat.id }])
    expect(plan.changed).toEqual([
      { kind: 'nomination', id: nomination.id, fields: { bodyId: null } },
      { kind: 'task', id: task.id, fields: { links: [] } },
    ])
  })

  test('a matter leaves its words on the agenda', async () => {
    const matter = createRecord('matter', { title: { fi: 'Lausunto' } })
    const item = createRecord('occurrence', {
      meetingId: other.id,
      matterId: matter.id,
      order: 'a0',
    })
    const plan = await planIn(worldOf(of('matter', matter), of('occurrence', item)), matter.id)
    expect(plan.changed[0]?.fields).toEqual({
      matterId: null,
      title: { fi: 'Lausunto', en: '', sv: '' },
    })
  })
})

describe('moving', () => {
  const move = (record: KindRecord) =>
    planIn(worldOf(of('person', person), of('person', other), record), person.id, other.id)

  test('changes every place, and a list holds nobody twice', async () => {
    const series = createRecord('series', {
      name: { fi: 'S' },
      meetingType: 'team',
      chairId: person.id,
      memberIds: [person.id, other.id],
    })
    const plan = await move(of('series', series))
    expect(plan).toEqual({
      removed: [],
      changed: [
        { kind: 'series', id: series.id, fields: { chairId: other.id, memberIds: [other.id] } },
      ],
    })
  })

  test('falls back to removing the reference where the schema refuses it', async () => {
    const seat = createRecord('seat', {
      bodyId: body.id,
      personId: other.id,
      deputyId: person.id,
    })
    expect((await move(of('seat', seat))).changed[0]?.fields).toEqual({ deputyId: null })
    const cover = createRecord('cover', {
      coveredId: other.id,
      coveringId: person.id,
      from: '2026-01-01',
      until: '2026-01-02',
    })
    expect((await move(of('cover', cover))).removed).toEqual([{ kind: 'cover', id: cover.id }])
  })

  test('a body does not become its own parent', async () => {
    const child = createRecord('body', {
      name: { fi: 'Alaryhmä' },
      kind: 'workingGroup',
      parentId: body.id,
    })
    const plan = await planIn(worldOf(of('body', body), of('body', child)), body.id, child.id)
    expect(plan.changed).toEqual([{ kind: 'body', id: child.id, fields: { parentId: null } }])
  })
})
