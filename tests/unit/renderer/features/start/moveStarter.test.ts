import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wallTime } from '@shared/rules/time'
import { parseWorkspace } from '@shared/workspace/parse'
import { moveStarter } from '@renderer/features/start/moveStarter'

const parsed = parseWorkspace(readFileSync('resources/starter.json', 'utf8'))
if (!parsed.ok) throw new Error('the starter workspace is broken')
const { records } = parsed.workspace
const starts = (moved: typeof records) =>
  moved.meeting
    .map(({ start, timeZone }) => wallTime(start, timeZone))
    .map((at) => `${at.day} ${at.clock}`)

test('stays as written in its own week', () => {
  expect(moveStarter(records, '2026-11-29')).toBe(records)
})

test('half a year later its meetings are on the same weekday at the same hour', () => {
  const moved = moveStarter(records, '2027-05-26')
  expect(starts(records)).toContain('2026-12-08 09:00')
  expect(starts(moved)).toContain('2027-06-08 09:00')
  expect(moved.meeting.map(({ number }) => number)).toContain('2/2027')
})

test('what waits for an answer is due as much later, and what was answered keeps its day', () => {
  const moved = moveStarter(records, '2027-05-26')
  const dues = (from: typeof records) => [
    ...from.nomination.map(({ due, decidedOn }) => due ?? decidedOn),
    ...from.statement.map(({ due, givenOn }) => due ?? givenOn),
  ]
  expect(dues(records)).toEqual(
    expect.arrayContaining(['2027-01-22', '2024-01-22', '2019-08-26', '2027-01-20']),
  )
  expect(dues(moved)).toEqual(
    expect.arrayContaining(['2027-07-23', '2024-01-22', '2019-08-26', '2027-07-21']),
  )
  expect(moved.signal.map(({ reviewOn }) => reviewOn)).toContain('2027-06-07')
})

test('facts of history keep their dates', () => {
  const moved = moveStarter(records, '2027-05-26')
  expect(moved.status).toEqual(records.status)
  expect(moved.responsibility).toEqual(records.responsibility)
  expect(moved.event).toEqual(records.event)
})
