import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { emptyRecords } from '@shared/workspace/format'
import { type Choice, chosenRecords } from '@shared/workspace/merge/choice'
import { mergedRecords, planMerge } from '@shared/workspace/merge/merge'
import { at, type Copy, copyOf, edited, edits, entry, task } from './copies'

const flipped = { mine: 'theirs', theirs: 'mine' } as const

test('what is chosen field by field gives the same from either side', () => {
  const side = fc.constantFrom('mine' as const, 'theirs' as const)
  fc.assert(
    fc.property(edits, edits, fc.infiniteStream(side), (one, other, sides) => {
      const [a, b] = [edited(one, true), edited(other, true)]
      const plan = planMerge(a, b)
      const answers = plan.conflicts.map(({ id, fields }) => {
        const [whole = 'mine', ...each] = [...sides.take(fields.length + 1)]
        return { id, whole, each: fields.map((field, at) => [field, each[at] ?? 'mine'] as const) }
      })
      const choices = (turn: (side: 'mine' | 'theirs') => 'mine' | 'theirs') =>
        new Map(
          answers.map(({ id, whole, each }): [string, Choice] => [
            id,
            each.length > 0
              ? new Map(each.map(([field, chosen]) => [field, turn(chosen)]))
              : turn(whole),
          ]),
        )
      const there = mergedRecords(plan, { at, choices: choices((chosen) => chosen) })
      const back = mergedRecords(planMerge(b, a), { at, choices: choices((one) => flipped[one]) })
      expect(back).toEqual(there)
    }),
    { numRuns: 40 },
  )
})

test('of two disputed fields each is chosen on its own; one left out goes as proposed', () => {
  const mine = { ...task, title: 'Yksi', privateNote: 'Oma' }
  const theirs = { ...task, title: 'Kaksi', privateNote: 'Toisen' }
  const plan = planMerge(
    copyOf(mine, [entry(task.id, task, mine, '2026-12-01T08:00:00.000Z')]),
    copyOf(theirs, [entry(task.id, task, theirs, '2026-12-02T08:00:00.000Z')]),
  )
  expect(plan.conflicts).toMatchObject([{ fields: ['title', 'privateNote'], proposed: 'theirs' }])
  const choices = new Map([[task.id, new Map([['title', 'mine' as const]])]])
  expect(mergedRecords(plan, { at, choices }).task).toEqual([{ ...theirs, title: 'Yksi' }])
})

test('values that do not hold together are refused, and would go as proposed', () => {
  const cover = createRecord('cover', {
    coveredId: newId(),
    coveringId: newId(),
    from: '2026-07-01',
    until: '2026-07-31',
  })
  const mine = { ...cover, from: '2026-07-05', until: '2026-07-10' }
  const theirs = { ...cover, from: '2026-07-20', until: '2026-07-28' }
  const copy = (record: typeof cover): Copy => ({
    records: { ...emptyRecords(), cover: [record] },
    log: [{ ...entry(cover.id, cover, record), changes: [changeOf(cover, record)] }],
  })
  const plan = planMerge(copy(mine), copy(theirs))
  const [conflict] = plan.conflicts
  if (!conflict) throw new Error('no conflict')
  expect(conflict.fields).toEqual(['from', 'until'])
  const choice = new Map([
    ['from', 'theirs' as const],
    ['until', 'mine' as const],
  ])
  expect(chosenRecords(conflict, choice, at)).toBeNull()
  const fitting = new Map([
    ['from', 'mine' as const],
    ['until', 'theirs' as const],
  ])
  expect(chosenRecords(conflict, fitting, at)).toEqual([
    { kind: 'cover', record: { ...mine, until: theirs.until } },
  ])
  const choices = new Map([[cover.id, choice]])
  expect(mergedRecords(plan, { at, choices }).cover).toEqual([
    conflict.parts[0]?.[conflict.proposed],
  ])
})

const changeOf = (before: { id: string; from: string; until: string }, after: typeof before) => ({
  kind: 'cover' as const,
  id: before.id,
  before: { from: before.from, until: before.until },
  after: { from: after.from, until: after.until },
})
