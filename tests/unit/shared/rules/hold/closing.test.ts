import { expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import type { OutcomeCode } from '@shared/model/outcome'
import { closeMeeting, closingPlan } from '@shared/rules/hold/closing'
import { carriedOver } from '@shared/rules/proposals/carriedOver'
import { input as proposalInput } from '../proposals/scene'
import { aMeeting, anItem, aTask, byId, dataOf } from '../make'

const presenterId = newId()
const ownerId = newId()

/** A meeting with one matter for each outcome, and a standing item. */
function meetingWith(
  codes: readonly (OutcomeCode | null)[],
  fields: Partial<RecordInput<'meeting'>> = {},
) {
  const matters = codes.map((_, at) =>
    createRecord('matter', { title: local(`Asia ${at}`), ownerId }),
  )
  const meeting = aMeeting(fields)
  const items = codes.map((code, at) =>
    anItem(`a${at}`, {
      meetingId: meeting.id,
      matterId: matters[at]?.id ?? null,
      title: null,
      outcome: code && { code, text: {} },
    }),
  )
  const standing = anItem('z', { meetingId: meeting.id })
  return { data: dataOf(meeting, [...items, standing], { matters: byId(matters) }), items, matters }
}

const now = '2026-12-08T08:25:00.000Z'
const plain = { choices: new Map(), tasks: [], language: 'fi', nextDay: null } as const

test('tells of each matter whether it closes, moves on or stays open; without outcome it moves on', () => {
  const { data } = meetingWith(['noted', 'tabled', 'removed', null])
  const plan = closingPlan({ data, ...plain })
  expect(plan.lines.map(({ number, fate, code }) => [number, fate, code])).toEqual([
    ['1', 'closes', 'noted'],
    ['2', 'carries', 'tabled'],
    ['3', 'staysOpen', 'removed'],
    ['4', 'carries', null],
  ])
  expect(plan.standingWithout).toBe(1)
})

test('a choice made at closing counts where nothing was written, and only there', () => {
  const { data, items } = meetingWith([null, 'tabled'])
  const choices = new Map(items.map(({ id }): [string, OutcomeCode] => [id, 'noted']))
  const closed = closeMeeting({ data, ...plain, choices }, now)
  expect(closed.occurrences.map(({ outcome }) => outcome?.code)).toEqual([
    'noted',
    'tabled',
    undefined,
  ])
  expect(closed.matters.map(({ state }) => state)).toEqual(['closed'])
})

test('a matter returned for preparation becomes a task of the preparer by the next meeting, once', () => {
  const { data, items } = meetingWith(['returned', 'returned'])
  const [first] = items
  if (!first) throw new Error('no item')
  const occurrences = data.occurrences.map((item) =>
    item.id === first.id ? { ...item, presenterId } : item,
  )
  const input = { data: { ...data, occurrences }, ...plain, nextDay: '2027-01-12' }
  const { made } = closingPlan(input)
  expect(
    made.map(({ title, assigneeId, due, originId }) => [title, assigneeId, due, originId]),
  ).toEqual([
    ['Valmistele uudelleen: Asia 0', presenterId, '2027-01-12', items[0]?.id],
    ['Valmistele uudelleen: Asia 1', ownerId, '2027-01-12', items[1]?.id],
  ])
  expect(closingPlan({ ...input, tasks: made.slice(0, 1) }).made).toHaveLength(1)
  const agreed = aTask({ originId: first.id })
  expect(closingPlan({ ...input, tasks: [agreed] }).agreed).toEqual([agreed])
})

test('a meeting that was opened here ends now; one written up afterwards has no end of its own', () => {
  const opened = meetingWith(['noted'], { startedAt: '2026-12-08T07:02:00.000Z' })
  expect(closeMeeting({ data: opened.data, ...plain }, now).meeting).toMatchObject({
    state: 'held',
    endedAt: now,
  })
  const { data } = meetingWith(['noted'])
  expect(closeMeeting({ data, ...plain }, now).meeting).toMatchObject({
    state: 'held',
    endedAt: null,
  })
})

test('what the plan says moves on is what the next agenda proposes', () => {
  const seriesId = newId()
  const { data, matters } = meetingWith(['noted', 'tabled', 'removed', null], { seriesId })
  const closed = closeMeeting({ data, ...plain }, now)
  const carried = closingPlan({ data, ...plain }).lines.filter(({ fate }) => fate === 'carries')
  const after = new Map(byId([...matters, ...closed.matters]))
  const proposals = carriedOver(
    proposalInput({
      meeting: aMeeting({
        seriesId,
        start: '2027-01-12T07:00:00.000Z',
        end: '2027-01-12T08:00:00.000Z',
      }),
      previousMeetings: [{ meeting: closed.meeting, occurrences: closed.occurrences }],
      matters: after,
    }),
  )
  expect(proposals.map(({ matterId }) => matterId)).toEqual(
    carried.map(({ item }) => item.matterId),
  )
})
