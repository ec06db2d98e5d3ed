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

test('facts of history keep their dates', () => {
  const moved = moveStarter(records, '2027-05-26')
  expect(moved.status).toEqual(records.status)
  expect(moved.responsibility).toEqual(records.responsibility)
})
