import { expect, test } from 'vitest'
import { chairmanships } from '@shared/rules/chairmanships'
import { brc, regions, seatOf } from './barents'

const chair = (at: number, from: string | null, until: string | null, fields = {}) =>
  seatOf({
    bodyId: brc.id,
    role: 'chair',
    represents: { kind: 'region', id: regions[at]?.id ?? '' },
    from,
    until,
    ...fields,
  })
const kinds = (seats: ReturnType<typeof chair>[], day: string) =>
  chairmanships(brc.id, seats, day).turns.map((turn) => (turn.kind === 'gap' ? 'gap' : turn.time))

test('in order of time, with the times for which no chair is known', () => {
  const first = chair(0, '2015-11-01', '2017-10-31')
  const second = chair(1, '2019-10-01', '2021-10-24')
  const third = chair(2, '2021-10-25', null)
  const fourth = chair(3, '2027-01-01', '2028-12-31')
  const all = [fourth, second, third, first, seatOf({ bodyId: brc.id })]
  expect(kinds(all, '2026-11-23')).toEqual(['past', 'gap', 'past', 'present', 'coming'])
  expect(chairmanships(brc.id, all, '2026-11-23')).toMatchObject({ current: [third], next: fourth })
  expect(chairmanships(brc.id, all, '2026-11-23').turns[1]).toEqual({
    kind: 'gap',
    from: '2017-11-01',
    until: '2019-09-30',
  })
})

test('an open turn is over when a later one has begun; years known in part leave no gap', () => {
  const seats = [
    chair(0, '2007-01-01', '2009-12-31', { precision: 'year', untilPrecision: 'year' }),
    chair(1, '2009-01-01', '2011-01-01', { precision: 'year', untilPrecision: 'year' }),
    chair(2, '2011-12-01', null),
    chair(3, '2013-01-01', null),
  ]
  expect(kinds(seats, '2026-11-23')).toEqual(['past', 'past', 'past', 'present'])
  expect(chairmanships(brc.id, seats, '2012-01-01')).toMatchObject({
    current: [seats[2]],
    next: seats[3],
  })
})

test('a body without chairs has no turns', () => {
  expect(chairmanships(brc.id, [], '2026-11-23')).toEqual({ turns: [], current: [], next: null })
})

test('several share the chair, in whatever order they were written down', () => {
  const [open, closed, other] = [
    chair(0, '2023-10-01', null),
    chair(1, '2023-10-01', '2025-12-31'),
    chair(2, '2023-10-01', null),
  ]
  const shared = chairmanships(brc.id, [other, open, closed], '2026-11-23')
  expect(shared.current).toEqual([open, other])
  expect(shared.turns).toHaveLength(3)
})

test('after the last turn that is written down nobody is known to be in the chair', () => {
  const seats = [chair(0, '2023-10-24', '2025-10-31'), chair(1, '2025-01-01', '2025-12-31')]
  expect(chairmanships(brc.id, seats, '2026-11-23').turns.at(-1)).toEqual({
    kind: 'gap',
    from: '2026-01-01',
    until: null,
  })
  expect(kinds(seats, '2025-12-31')).toEqual(['past', 'present'])
})
