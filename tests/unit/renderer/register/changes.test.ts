import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import { createRecord } from '@shared/model/records'
import type { Task } from '@shared/model/task'
import { textsIn } from '@shared/texts/texts'
import { changesOf, checkChange } from '@renderer/register/changeField'
import { put } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { referred } from '@renderer/store/referrers'
import { save } from '@renderer/store/save'

const t = textsIn('fi')
const same = <R>(record: R) => record
const task = (fields: Partial<Task>) => createRecord('task', { title: 'Tehtävä', ...fields })

describe('a field changed in several rows', () => {
  const rows = [task({ priority: 'high' }), task({}), task({})]
  const rules = { t, kind: 'task' as const, all: rows, beforeSave: same<Task> }

  it('tells rows that change from those that have the value already', () => {
    const checked = checkChange(rules, { rows, name: 'priority', value: 'normal' })
    expect(checked.changing).toEqual([rows[0]])
    expect(checked.same).toHaveLength(2)
    expect(checked.refused).toEqual([])
  })

  it('writes only the field, and what the register adds before saving', () => {
    const done = { ...rules, beforeSave: (one: Task) => ({ ...one, doneOn: '2026-11-23' }) }
    const changes = changesOf(done, { rows: rows.slice(0, 1), name: 'status', value: 'done' })
    expect(changes).toMatchObject([{ type: 'patch', fields: { status: 'done' } }])
    expect(changes[0]).toHaveProperty('fields', { status: 'done', doneOn: '2026-11-23' })
  })

  it('refuses what the schema refuses, in the words of the form, and writes the others', () => {
    const change = { rows, name: 'due', value: 'ensi torstai' }
    expect(checkChange(rules, change).refused).toHaveLength(3)
    expect(checkChange(rules, { rows, name: 'title', value: '' }).refused[0]?.message).toBe(
      'Kirjoita otsikko.',
    )
    expect(changesOf(rules, change)).toEqual([])
  })

  it('changes one language of a text and leaves the others', () => {
    const name = { fi: 'Verkosto', en: 'Network', sv: '' }
    const body = createRecord('body', { name, kind: 'network' })
    const bodies = { t, kind: 'body' as const, all: [body], beforeSave: same<typeof body> }
    expect(changesOf(bodies, { rows: [body], name: 'name.sv', value: 'Nätverk' })).toMatchObject([
      { fields: { name: { fi: 'Verkosto', en: 'Network', sv: 'Nätverk' } } },
    ])
  })

  it('judges the rows beside each other as they would be after the change', () => {
    const cover = (coveredId: string) =>
      createRecord('cover', {
        coveredId,
        coveringId: newId(),
        from: '2026-08-01',
        until: '2026-08-31',
        reason: 'annualLeave',
      })
    const covers = [cover(newId()), cover(newId())]
    const rulesOfCovers = {
      t,
      kind: 'cover' as const,
      all: covers,
      beforeSave: same<(typeof covers)[0]>,
    }
    const checked = checkChange(rulesOfCovers, { rows: covers, name: 'coveredId', value: newId() })
    expect(checked.refused).toHaveLength(2)
  })
})

describe('records that may be removed', () => {
  beforeEach(async () => {
    await Promise.all([...recordKinds, 'log'].map((name) => database.table(name).clear()))
  })

  it('stays when something else points at it, and takes along what points at each other', async () => {
    const parent = createRecord('body', { name: { fi: 'Neuvosto' }, kind: 'network' })
    const child = createRecord('body', {
      name: { fi: 'Jaosto' },
      kind: 'network',
      parentId: parent.id,
    })
    const used = createRecord('person', { familyName: 'Virtanen' })
    const holder = createRecord('task', { title: 'Tehtävä', assigneeId: used.id })
    await save(
      [put('body', parent), put('body', child), put('person', used), put('task', holder)],
      'create',
    )
    const removal = (kind: 'body' | 'person', id: string) => ({ target: { kind, id }, parts: [] })

    expect(await referred([removal('body', parent.id)])).toEqual(new Set([parent.id]))
    expect(await referred([removal('body', parent.id), removal('body', child.id)])).toEqual(
      new Set(),
    )
    expect(await referred([removal('person', used.id)])).toEqual(new Set([used.id]))
    expect(await referred([{ ...removal('person', used.id), parts: [holder.id] }])).toEqual(
      new Set(),
    )
  })

  it('stays when what points at it stays', async () => {
    const parent = createRecord('body', { name: { fi: 'Neuvosto' }, kind: 'network' })
    const child = createRecord('body', {
      name: { fi: 'Jaosto' },
      kind: 'network',
      parentId: parent.id,
    })
    const task1 = createRecord('task', {
      title: 'Tehtävä',
      workstream: { kind: 'body', id: child.id },
    })
    await save([put('body', parent), put('body', child), put('task', task1)], 'create')
    const staying = await referred(
      [parent, child].map(({ id }) => ({ target: { kind: 'body' as const, id }, parts: [] })),
    )
    expect(staying).toEqual(new Set([parent.id, child.id]))
  })
})
