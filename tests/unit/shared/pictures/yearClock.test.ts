import { expect, test } from 'vitest'
import {
  angleOf,
  arcPath,
  clock,
  dayAt,
  pointAt,
  textTurn,
  turn,
  yearClock,
} from '@shared/pictures/yearClock'
import { plusDays } from '@shared/rules/time'
import { type YearEntry, yearKinds } from '@shared/rules/yearEntries'

const entry = (from: string | null, until: string | null, fields: Partial<YearEntry> = {}) => ({
  id: `${from ?? ''} ${until ?? ''} ${fields.kind ?? ''}`,
  kind: 'event' as const,
  link: { kind: 'event' as const, id: 'a' },
  title: 'Tapahtuma',
  planned: false,
  from,
  until,
  ...fields,
})
const onDay = (day: string, fields: Partial<YearEntry> = {}) => entry(day, day, fields)
const of = (entries: readonly YearEntry[], year = 2026, today = '2026-11-26') =>
  yearClock(entries, year, today)

test('January begins at the top, and the year goes clockwise', () => {
  expect(pointAt(angleOf('2026-01-01', 2026), 100)).toEqual({ x: 300, y: 200 })
  const april = pointAt(angleOf('2026-04-02', 2026), 100)
  expect(april.x).toBeCloseTo(400, 0)
  expect(april.y).toBeCloseTo(300, 0)
  const { months } = of([])
  expect(months).toHaveLength(12)
  expect(months[11]?.middle).toBeLessThan(turn)
})

test('a leap year has a day more, and its last day ends the circle', () => {
  expect(angleOf('2028-03-01', 2028) / turn).toBeCloseTo(60 / 366)
  expect(angleOf('2026-03-01', 2026) / turn).toBeCloseTo(59 / 365)
  const [ring] = of([onDay('2028-02-29'), onDay('2028-12-31')], 2028).rings
  expect(ring?.entries[0]?.from).toBeCloseTo((59 / 366) * turn)
  expect(ring?.entries[1]?.to).toBeCloseTo(turn)
  expect(ring?.entries[1]?.isCutAtEnd).toBe(false)
})

test('what lasts over New Year is cut to the year, and says so; an open end goes on', () => {
  const call = entry('2026-12-01', '2027-02-01', { kind: 'call' })
  const place = (one: YearEntry, year: number) => of([one], year).rings[0]?.entries[0]
  expect(place(call, 2026)).toMatchObject({ to: turn, isCutAtStart: false, isCutAtEnd: true })
  expect(place(call, 2027)).toMatchObject({ from: 0, isCutAtStart: true, isCutAtEnd: false })
  const always = place(entry(null, null, { kind: 'chair' }), 2026)
  expect(always).toMatchObject({ from: 0, to: turn, isCutAtStart: true, isCutAtEnd: true })
  // A path of two equal ends would draw nothing.
  expect(arcPath(0, turn, 100, 10)).not.toMatch(/^M(\S+ \S+)A.* \1L/)
})

test('a ring for each kind that has something, from the outside in', () => {
  const { rings, today } = of([
    entry('2026-01-01', null, { kind: 'chair' }),
    onDay('2026-05-05', { kind: 'meeting' }),
  ])
  expect(rings.map(({ kind }) => kind)).toEqual(['meeting', 'chair'])
  expect(rings[0]?.outer).toBe(clock.outer)
  expect(rings[1]?.outer).toBe((rings[0]?.inner ?? 0) - clock.gap)
  expect((today ?? 0) / turn).toBeCloseTo(329.5 / 365)
  expect(of([], 2027).today).toBeNull()
})

test('what would touch stands in lanes beside each other', () => {
  const near = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-09-01'].map((day) => onDay(day))
  const radii = of(near).rings[0]?.entries.map(({ radius }) => radius) ?? []
  expect(new Set(radii.slice(0, 3)).size).toBe(3)
  expect(radii[3]).toBe(radii[0])
  const follow = [entry('2026-01-01', '2026-06-30'), entry('2026-07-01', null)]
  expect(new Set(of(follow).rings[0]?.entries.map(({ radius }) => radius)).size).toBe(1)
})

test('500 entries stay within the circle, and none lies on another', () => {
  const many = Array.from({ length: 500 }, (_, at) => {
    const from = plusDays('2026-01-01', (at * 37) % 365)
    const kind = yearKinds[at % yearKinds.length] ?? 'event'
    const until = kind === 'call' ? plusDays(from, at % 9) : from
    return entry(from, until, { id: String(at), kind })
  })
  const { rings, lane } = of(many)
  const placed = rings.flatMap(({ entries }) => entries)
  expect(placed).toHaveLength(500)
  for (const { radius } of placed) {
    expect(radius + lane / 2).toBeLessThanOrEqual(clock.outer + 1e-6)
    expect(radius - lane / 2).toBeGreaterThanOrEqual(clock.inner - 1e-6)
  }
  const marks = placed.filter(({ isDay }) => isDay)
  const touching = marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter(({ at }) => Math.hypot(one.at.x - at.x, one.at.y - at.y) < lane * 0.95),
  )
  expect(touching).toEqual([])
})

test('text is never upside down', () => {
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const turned = textTurn((degrees / 360) * turn)
    const upright = ((turned % 360) + 360) % 360
    expect(upright <= 90 || upright >= 270).toBe(true)
  }
})

test('a point of the clock lies to the day whose angle it has, in leap years too', () => {
  for (const year of [2026, 2028])
    for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = plusDays(day, 1))
      expect(dayAt(pointAt(angleOf(day, year) + turn / 800, 200), year)).toBe(day)
})
