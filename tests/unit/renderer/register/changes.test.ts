import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import { createRecord } from '@shared/model/records'
import type { Task } from '@shared/model/task'
import { textsIn } from '@shared/texts/texts'
import { changesOf, checkChange } from '@renderer/register/changeField'
import { put } from '@renderer/store/change'
import { type DayMove, moveOf, usualMove } from '@renderer/ui/table/editing/dayMove'
import { database } from '@renderer/store/database'
import { referred } from '@renderer/store/referrers'
import { save } from '@renderer/store/save'

const t = textsIn('fi')
const same = <R>(record: R) => record
/** The same value in every row. */
const given = (name: string, value: unknown) => ({ name, valuesOf: () => ({ [name]: value }) })
const task = (fields: Partial<Task>) => createRecord('task', { title: 'Tehtävä', ...fields })

describe('a field changed in several rows', () => {
  const rows = [task({ priority: 'high' }), task({}), task({})]
  const rules = { t, kind: 'task' as const, all: rows, beforeSave: same<Task> }

  it('tells rows that change from those that have the value already', () => {
    const checked = checkChange(rules, { rows, ...given('priority', 'normal') })
    expect(checked.changing.map(({ before }) => before)).toEqual([rows[0]])
    expect(checked.same).toHaveLength(2)
    expect(checked.refused).toEqual([])
  })

  it('writes only the field, and what the register adds before saving', () => {
    const done = { ...rules, beforeSave: (one: Task) => ({ ...one, doneOn: '2026-11-23' }) }
    const changes = changesOf(done, { rows: rows.slice(0, 1), ...given('status', 'done') })
    expect(changes).toMatchObject([{ type: 'patch', fields: { status: 'done' } }])
    expect(changes[0]).toHaveProperty('fields', { status: 'done', doneOn: '2026-11-23' })
  })

  it('refuses what the schema refuses, in the words of the form, and writes the others', () => {
    const change = { rows, ...given('due', 'ensi torstai') }
    expect(checkChange(rules, change).refused).toHaveLength(3)
    expect(checkChange(rules, { rows, ...given('title', '') }).refused[0]?.message).toBe(
      'Kirjoita otsikko.',
    )
    expect(changesOf(rules, change)).toEqual([])
  })

  it('changes one language of a text and leaves the others', () => {
    const name = { fi: 'Verkosto', en: 'Network', sv: '' }
    const body = createRecord('body', { name, kind: 'network' })
    const bodies = { t, kind: 'body' as const, all: [body], beforeSave: same<typeof body> }
    expect(changesOf(bodies, { rows: [body], ...given('name.sv', 'Nätverk') })).toMatchObject([
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
    const checked = checkChange(rulesOfCovers, { rows: covers, ...given('coveredId', newId()) })
    expect(checked.refused).toHaveLength(2)
  })
})

describe('days moved in several rows, each from where it is', () => {
  const rows = [
    task({ title: 'Ennen itsenäisyyspäivää', due: '2026-12-03' }),
    task({ title: 'Alkaa liian myöhään', start: '2026-12-10', due: '2026-12-11' }),
    task({ title: 'Ei päivää' }),
  ]
  const rules = { t, kind: 'task' as const, all: rows, beforeSave: same<Task> }
  const checked = (move: DayMove) => {
    const change = moveOf(rows, 'due', move)
    return change && checkChange(rules, change)
  }
  const days = (move: DayMove) => checked(move)?.changing.map(({ after }) => after.due)

  it('counts working days, calendar days, weeks and months forward and back', () => {
    const later = { ...usualMove, amount: 2 }
    // Christmas Eve, Christmas Day, New Year's Day and Epiphany are not worked.
    expect(days({ ...later, amount: 15 })).toEqual(['2026-12-28', '2027-01-07'])
    expect(days(later)).toEqual(['2026-12-07', '2026-12-15'])
    expect(days({ ...later, unit: 'day' })).toEqual(['2026-12-05', '2026-12-13'])
    expect(days({ ...later, unit: 'week' })).toEqual(['2026-12-17', '2026-12-25'])
    expect(days({ ...later, unit: 'month' })).toEqual(['2027-02-03', '2027-02-11'])
    expect(days({ amount: 1, unit: 'workingDay', direction: 'earlier' })).toEqual([
      '2026-12-02',
      '2026-12-10',
    ])
  })

  it('tells rows that have no day, and those that would break a rule, and moves the others', () => {
    const back = checked({ amount: 2, unit: 'day', direction: 'earlier' })
    expect(back?.without.map(({ title }) => title)).toEqual(['Ei päivää'])
    expect(back?.refused.map(({ row }) => row.title)).toEqual(['Alkaa liian myöhään'])
    const change = moveOf(rows, 'due', { amount: 2, unit: 'day', direction: 'earlier' })
    expect(change && changesOf(rules, change)).toMatchObject([
      { type: 'patch', id: rows[0]?.id, fields: { due: '2026-12-01' } },
    ])
  })

  it('does nothing with an amount that is no number of days', () => {
    for (const amount of [0, -1, 1.5, 'kaksi', null, 1000])
      expect(moveOf(rows, 'due', { ...usualMove, amount })).toBeNull()
  })

  it('keeps the original due day of each, as one change that is undone at once', async () => {
    await Promise.all([...recordKinds, 'log'].map((name) => database.table(name).clear()))
    await save(
      rows.map((row) => put('task', row)),
      'create',
    )
    const change = moveOf(rows, 'due', { amount: 1, unit: 'week', direction: 'later' })
    const saved = await save(changesOf(rules, change ?? { rows, ...given('due', null) }), 'bulk')
    expect(saved.ok && saved.entry?.changes).toHaveLength(2)
    const moved = await database.records('task').bulkGet(rows.map(({ id }) => id))
    expect(moved.map((one) => one?.postponements.map(({ from, to }) => [from, to]))).toEqual([
      [['2026-12-03', '2026-12-10']],
      [['2026-12-11', '2026-12-18']],
      [],
    ])
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
