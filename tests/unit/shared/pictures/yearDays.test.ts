import { expect, test } from 'vitest'
import { yearDays } from '@shared/pictures/yearDays'
import type { YearEntry } from '@shared/rules/yearEntries'

let count = 0
function entry(from: string | null, until: string | null, title = 'Kokous'): YearEntry {
  count += 1
  const link = { kind: 'meeting' as const, id: '0192f0c1-0000-7000-8000-00000000abcd' }
  return { id: String(count), kind: 'meeting', link, title, from, until, planned: false }
}

test('a month has its whole weeks, and a week is as high as its fullest day needs', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    entry('2026-12-08', '2026-12-08', `${at}. kokous`),
  )
  const { days, weeks, height } = yearDays(many, '2026-12-24', 'month')
  expect(weeks.map(({ number }) => number)).toEqual([49, 50, 51, 52, 53])
  expect(days).toHaveLength(35)
  expect(days[0]).toMatchObject({ day: '2026-11-30', isOutside: true })
  const full = days.find(({ day }) => day === '2026-12-08')
  expect(full?.entries.map(({ entry: { title } }) => title)).toEqual(many.map(({ title }) => title))
  const last = full?.entries.at(-1)
  expect(full && last && last.y < full.y + full.height).toBe(true)
  expect(full?.height).toBeGreaterThan(days[0]?.height ?? 0)
  const below = days.find(({ day }) => day === '2026-12-15')
  expect(below?.y).toBe(full && full.y + full.height)
  expect(height).toBe((days.at(-1)?.y ?? 0) + (days.at(-1)?.height ?? 0))
})

test('a week has its seven days side by side, a short period on each and a long one on its ends', () => {
  const entries = [
    entry('2026-12-08', '2026-12-10', 'Päivät'),
    entry('2026-12-09', '2027-03-01', 'Haku'),
    entry(null, '2026-12-11', 'Päättyy'),
  ]
  const { days, weeks } = yearDays(entries, '2026-12-09', 'week')
  expect(weeks).toHaveLength(1)
  expect(new Set(days.map(({ y }) => y)).size).toBe(1)
  expect(days.map((one) => one.entries.map(({ entry: { title } }) => title))).toEqual([
    [],
    ['Päivät'],
    ['Päivät', 'Haku'],
    ['Päivät'],
    ['Päättyy'],
    [],
    [],
  ])
})
