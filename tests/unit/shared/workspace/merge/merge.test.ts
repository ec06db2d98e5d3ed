import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyRecords, type WorkspaceRecords } from '@shared/workspace/format'
import { mergedRecords, planMerge } from '@shared/workspace/merge/merge'
import { parseWorkspace } from '@shared/workspace/parse'
import { checkReferences } from '@shared/workspace/references'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import { aMeeting, anItem } from '../../rules/make'
import { at, base, type Copy, copyOf, edited, edits, entry, task } from './copies'

const sorted = (records: WorkspaceRecords) =>
  mergedRecords(planMerge({ records, log: [] }, { records, log: [] }), { at })
const merged = (one: Copy, other: Copy) => mergedRecords(planMerge(one, other), { at })

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

test('approved minutes are proposed over a draft of them that was written on later', () => {
  const draft = aMeeting({ state: 'held' })
  const approved = { ...draft, minutes: { ...draft.minutes, state: 'approved' as const } }
  const item = anItem('Haku', { meetingId: draft.id })
  const written = { ...item, notes: { fi: 'Kirjattu luonnokseen', en: '', sv: '' } }
  const copy = (meeting: typeof draft, occurrence: typeof item, log: Copy['log']): Copy => ({
    records: { ...emptyRecords(), meeting: [meeting], occurrence: [occurrence] },
    log,
  })
  const old = copy(approved, item, [entry(draft.id, draft, approved, '2026-12-01T08:00:00.000Z')])
  const late = copy(draft, written, [entry(item.id, item, written, '2026-12-05T08:00:00.000Z')])
  const text = (plan: ReturnType<typeof planMerge>) => mergedRecords(plan, { at })

  // Whichever laptop merges, what was approved stands until a person says otherwise.
  const here = planMerge(old, late)
  expect(here.conflicts).toMatchObject([{ isMinutes: true, proposed: 'mine' }])
  expect(text(here)).toMatchObject({ meeting: [approved], occurrence: [item] })
  const there = planMerge(late, old)
  expect(there.conflicts).toMatchObject([{ isMinutes: true, proposed: 'theirs' }])
  expect(text(there)).toMatchObject({ meeting: [approved], occurrence: [item] })

  // An older draft that nobody has touched since is not another version: what was approved comes as it is.
  const untouched = copy(draft, item, [])
  const shared = entry(draft.id, draft, { ...draft, venue: 'Kajaani' }, '2026-11-01T08:00:00.000Z')
  const after = planMerge({ ...untouched, log: [shared] }, { ...old, log: [shared, ...old.log] })
  expect(after.conflicts).toEqual([])
  expect(text(after)).toMatchObject({ meeting: [approved], occurrence: [item] })
})
