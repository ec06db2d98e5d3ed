import { expect, test } from 'vitest'
import { backupsToDelete, type KeptBackup } from '@shared/workspace/rotation'

const now = '2026-11-23T12:00:00.000Z'
const minute = 60_000
const day = 24 * 60 * minute

function backup(age: number, records = 1000): KeptBackup {
  const createdAt = new Date(Date.parse(now) - age).toISOString()
  return { name: `${createdAt} ${records}`, createdAt, records }
}

/** The backups that stay, newest first. */
function kept(backups: readonly KeptBackup[], at = now): KeptBackup[] {
  const gone = new Set(backupsToDelete(backups, at))
  return backups
    .filter(({ name }) => !gone.has(name))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
}

test('thirty and fewer are all kept, however old', () => {
  const old = Array.from({ length: 30 }, (_, at) => backup(at * 400 * day))
  expect(backupsToDelete(old, now)).toEqual([])
})

test('of ten minutes each for two years: the newest 30, a day each for three weeks, a month each for a year', () => {
  const every = Array.from({ length: 2 * 365 * 24 }, (_, at) => backup(at * 60 * minute))
  const left = kept(every)
  expect(left.slice(0, 30)).toEqual(every.slice(0, 30))
  const days = new Set(left.map(({ createdAt }) => createdAt.slice(0, 10)))
  for (let age = 0; age < 21; age += 1)
    expect(days).toContain(new Date(Date.parse(now) - age * day).toISOString().slice(0, 10))
  const months = new Set(left.map(({ createdAt }) => createdAt.slice(0, 7)))
  expect([...months].toSorted()).toEqual([
    ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    ...['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
  ])
  expect(left.length).toBeLessThanOrEqual(30 + 21 + 12)
})

test('kept again and again, day by day, it comes to the same', () => {
  let folder: KeptBackup[] = []
  const start = Date.parse(now) - 500 * day
  for (let at = 0; at <= 500; at += 1) {
    const moment = new Date(start + at * day).toISOString()
    for (let hour = 0; hour < 8; hour += 1) {
      const createdAt = new Date(Date.parse(moment) - hour * 60 * minute).toISOString()
      folder.push({ name: createdAt, createdAt, records: 1000 })
    }
    folder = kept(folder, moment)
  }
  expect(folder.length).toBeLessThanOrEqual(63)
  expect(new Set(folder.map(({ createdAt }) => createdAt.slice(0, 7))).size).toBe(12)
})

test('backups of an emptied workspace never push out the one before the loss', () => {
  const before = backup(400 * day, 5000)
  const after = Array.from({ length: 200 }, (_, at) => backup(at * minute, 3))
  expect(kept([before, ...after])).toContainEqual(before)
})

test('of many that were pushed out by smaller ones, the newest stands for the others', () => {
  const before = Array.from({ length: 50 }, (_, at) => backup((400 + at) * day, 5000))
  const after = Array.from({ length: 40 }, (_, at) => backup(at * minute, 100))
  expect(kept([...before, ...after]).filter(({ records }) => records === 5000)).toEqual([before[0]])
})

test('on a day of loss the last full backup of that day is kept beside the empty ones', () => {
  const full = backup(10 * day, 5000)
  const older = backup(10 * day + 60 * minute, 5000)
  const empty = backup(10 * day - 60 * minute, 1)
  const newer = Array.from({ length: 30 }, (_, at) => backup(at * minute, 1))
  const left = kept([full, older, empty, ...newer])
  expect(left).toContainEqual(full)
  expect(left).not.toContainEqual(older)
})

test('a few records fewer, as when one tidies up, push out as usual', () => {
  const before = backup(400 * day, 1000)
  const after = Array.from({ length: 30 }, (_, at) => backup(at * minute, 900))
  expect(backupsToDelete([before, ...after], now)).toEqual([before.name])
})

test('after the clock was set back, what says it is from the future is kept and takes no place', () => {
  const future = Array.from({ length: 40 }, (_, at) => backup(-(at + 1) * day))
  const past = Array.from({ length: 30 }, (_, at) => backup(at * minute))
  expect(backupsToDelete([...future, ...past], now)).toEqual([])
})
