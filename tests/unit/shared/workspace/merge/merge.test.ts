import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import type { LogEntry } from '@shared/model/change'
import { type AnyRecord, createRecord } from '@shared/model/records'
import { emptyRecords, type Workspace, type WorkspaceRecords } from '@shared/workspace/format'
import { generateWorkspace } from '@shared/workspace/generate'
import { type Choice, chosenRecords } from '@shared/workspace/merge/choice'
import { mergedRecords, planMerge } from '@shared/workspace/merge/merge'
import { parseWorkspace } from '@shared/workspace/parse'
import { checkReferences } from '@shared/workspace/references'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { aMeeting, anItem, aTask } from '../../rules/make'

type Copy = Pick<Workspace, 'records' | 'log'>

const at = '2026-12-10T08:00:00.000Z'
const base = generateWorkspace({ size: 100, seed: 'merge', today: '2026-11-26' })
const sorted = (records: WorkspaceRecords) =>
  mergedRecords(planMerge({ records, log: [] }, { records, log: [] }), { at })
const merged = (one: Copy, other: Copy) => mergedRecords(planMerge(one, other), { at })

/** An edit on one laptop: which task, what it is called then, and whether it is removed. */
interface Edit {
  task: number
  title: string
  note: string
  isRemoved: boolean
  isNew: boolean
}
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    task: fc.nat({ max: 3 }),
    title: fc.constantFrom('Yksi', 'Kaksi', 'Kolme'),
    note: fc.constantFrom('', 'Muistiin'),
    isRemoved: fc.boolean(),
    isNew: fc.boolean(),
  }),
  { maxLength: 6 },
)

/** The workspace after edits, with or without a history of them. */
function edited(list: readonly Edit[], isLogged: boolean): Copy {
  const tasks = [...base.records.task]
  const log: LogEntry[] = []
  list.forEach(({ task, title, note, isRemoved, isNew }, minute) => {
    const before = tasks[task]
    if (!before) return
    if (isNew) tasks.push({ ...before, id: newId(), title })
    const after = { ...before, title, privateNote: note, deletedAt: isRemoved ? at : null }
    tasks[task] = after
    log.push(
      entry(before.id, before, after, `2026-12-01T08:${String(minute).padStart(2, '0')}:00.000Z`),
    )
  })
  return { records: { ...base.records, task: tasks }, log: isLogged ? log : [] }
}

function entry(id: string, before: object, after: object, when = at): LogEntry {
  const fields: Record<string, unknown> = { ...before }
  const changed = Object.entries(after).filter(([key, value]) => fields[key] !== value)
  return {
    id: newId(),
    at: when,
    who: 'Testaaja',
    cause: 'edit',
    changes: [
      {
        kind: 'task',
        id,
        before: Object.fromEntries(changed.map(([key]) => [key, fields[key]])),
        after: Object.fromEntries(changed),
      },
    ],
    reason: '',
    reverses: null,
  }
}

test('merging goes the same in both directions, and leaves no reference to nothing', () => {
  fc.assert(
    fc.property(edits, edits, fc.boolean(), fc.boolean(), (one, other, isLogged, isOtherLogged) => {
      const [a, b] = [edited(one, isLogged), edited(other, isOtherLogged)]
      const there = merged(a, b)
      expect(merged(b, a)).toEqual(there)
      expect(checkReferences(there)).toEqual([])
      expect(planMerge(b, a).log).toEqual(planMerge(a, b).log)
    }),
    { numRuns: 40 },
  )
})

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

test('a workspace merged with itself is itself, and nobody is asked', () => {
  fc.assert(
    fc.property(edits, fc.boolean(), (list, isLogged) => {
      const copy = edited(list, isLogged)
      const plan = planMerge(copy, copy)
      expect(plan.conflicts).toEqual([])
      expect(mergedRecords(plan, { at })).toEqual(sorted(copy.records))
      expect(plan.log).toEqual(copy.log)
    }),
    { numRuns: 20 },
  )
})

test('a workspace that is exported and imported is itself', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const copy = edited(list, true)
      const read = parseWorkspace(serialiseWorkspace({ ...base, ...copy }))
      if (!read.ok) throw new Error('not read')
      expect(sorted(read.workspace.records)).toEqual(sorted(copy.records))
      expect(read.workspace.log).toEqual(copy.log)
    }),
    { numRuns: 5 },
  )
})

const task = aTask({ title: 'Lausunto' })
const copyOf = (record: AnyRecord, log: LogEntry[] = []): Copy => ({
  records: { ...emptyRecords(), task: [record] } as WorkspaceRecords,
  log,
})

test('what only one copy changed is taken from it, field by field', () => {
  const mine = { ...task, title: 'Lausunto ministeriölle' }
  const theirs = { ...task, privateNote: 'Huomioita' }
  const plan = planMerge(
    copyOf(mine, [entry(task.id, task, mine)]),
    copyOf(theirs, [entry(task.id, task, theirs)]),
  )
  expect(plan.conflicts).toEqual([])
  expect(plan.settled).toEqual([{ kind: 'task', record: { ...theirs, title: mine.title } }])
})

test('a copy without a history that has the older value is older', () => {
  const mine = { ...task, title: 'Lausunto ministeriölle' }
  const plan = planMerge(copyOf(mine, [entry(task.id, task, mine)]), copyOf(task))
  expect(plan.settled).toEqual([{ kind: 'task', record: mine }])
})

test('a field changed in both ways waits for the person, and the later is proposed', () => {
  const mine = { ...task, title: 'Yksi' }
  const theirs = { ...task, title: 'Kaksi' }
  const plan = planMerge(
    copyOf(mine, [entry(task.id, task, mine, '2026-12-01T08:00:00.000Z')]),
    copyOf(theirs, [entry(task.id, task, theirs, '2026-12-02T08:00:00.000Z')]),
  )
  expect(plan.conflicts).toMatchObject([
    { id: task.id, proposed: 'theirs', parts: [{ disputed: ['title'] }] },
  ])
  const choices = new Map([[task.id, 'mine' as const]])
  expect(mergedRecords(plan, { at, choices }).task).toEqual([mine])
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

test('what one removed and the other changed is not lost without asking', () => {
  const mine = { ...task, deletedAt: at }
  const theirs = { ...task, title: 'Kaksi' }
  const plan = planMerge(
    copyOf(mine, [entry(task.id, task, mine)]),
    copyOf(theirs, [entry(task.id, task, theirs, '2026-12-01T08:00:00.000Z')]),
  )
  // The removal came later, and yet it is not proposed.
  expect(plan.conflicts).toMatchObject([
    { parts: [{ mine, theirs }], fields: [], proposed: 'theirs' },
  ])
})

test('two versions of approved minutes are chosen whole, items included', () => {
  const held = aMeeting({ state: 'held' })
  const meeting = { ...held, minutes: { ...held.minutes, state: 'approved' as const } }
  const item = anItem('Haku', { meetingId: meeting.id })
  const other = { ...item, notes: { fi: 'Toisin', en: '', sv: '' } }
  const added = anItem('Muut', { meetingId: meeting.id })
  const copy = (occurrence: (typeof item)[]): Copy => ({
    records: { ...emptyRecords(), meeting: [meeting], occurrence },
    log: [],
  })
  const plan = planMerge(copy([item]), copy([other, added]))
  expect(plan.conflicts).toMatchObject([{ id: meeting.id, isMinutes: true }])
  const take = (side: 'mine' | 'theirs') =>
    mergedRecords(plan, { at, choices: new Map([[meeting.id, side]]) }).occurrence
  expect(take('mine')).toEqual(expect.arrayContaining([item, { ...added, deletedAt: at }]))
  expect(take('theirs')).toEqual(expect.arrayContaining([other, added]))
})
