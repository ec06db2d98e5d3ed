import { describe, expect, test } from 'vitest'
import { type AnyRecord, createRecord } from '@shared/model/records'
import type { KindRecord } from '@shared/workspace/detach'
import { moveTo, planIn } from './planning'

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
    planIn(worldOf(of('person', person), of('person', other), record), person.id, moveTo(other.id))

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
    const plan = await planIn(
      worldOf(of('body', body), of('body', child)),
      body.id,
      moveTo(child.id),
    )
    expect(plan.changed).toEqual([{ kind: 'body', id: child.id, fields: { parentId: null } }])
  })

  test('several at once leave one reference to the other, not two', async () => {
    const third = createRecord('person', { familyName: 'Kolmas' })
    const people = [of('person', person), of('person', other), of('person', third)]
    const series = createRecord('series', {
      name: { fi: 'S' },
      meetingType: 'team',
      chairId: other.id,
      memberIds: [person.id, other.id],
    })
    const plan = await planIn(
      worldOf(...people, of('series', series)),
      [person.id, other.id],
      moveTo(third.id),
    )
    expect(plan.changed[0]?.fields).toEqual({ chairId: third.id, memberIds: [third.id] })
  })
})

describe('removing several', () => {
  test('counts none of them as pointing at another, and empties what points at any', async () => {
    const child = createRecord('body', {
      name: { fi: 'Jaosto' },
      kind: 'workingGroup',
      parentId: body.id,
    })
    const links = [body, child].map(({ id }) => ({ kind: 'body' as const, id }))
    const task = createRecord('task', { title: 'T', links })
    const all = worldOf(of('body', body), of('body', child), of('task', task))
    expect(await planIn(all, [body.id, child.id])).toEqual({
      removed: [],
      changed: [{ kind: 'task', id: task.id, fields: { links: [] } }],
    })
    expect(await planIn(all, [body.id, child.id], { type: 'remove' })).toEqual({
      removed: [{ kind: 'task', id: task.id }],
      changed: [],
    })
  })

  test('what goes along takes only what cannot be without it, not all that points at it', async () => {
    const project = createRecord('project', { name: { fi: 'Hanke' }, code: 'H' })
    const task = createRecord('task', { title: 'T', links: [{ kind: 'project', id: project.id }] })
    const next = createRecord('task', { title: 'U', links: [{ kind: 'task', id: task.id }] })
    const plan = await planIn(
      worldOf(of('project', project), of('task', task), of('task', next)),
      project.id,
      { type: 'remove' },
    )
    expect(plan.removed).toEqual([{ kind: 'task', id: task.id }])
    expect(plan.changed).toEqual([{ kind: 'task', id: next.id, fields: { links: [] } }])
  })
})
