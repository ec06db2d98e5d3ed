import { expect, test } from 'vitest'
import { overlappingSeat } from '@shared/rules/seatOverlap'
import { anna, brc, bryc, olli, partyOf, regions, seatOf } from './barents'

const lapland = { kind: 'region' as const, id: regions[1]?.id ?? '' }
const term = { from: '2024-01-01', until: '2025-12-31' }
const clash = (
  candidate: ReturnType<typeof seatOf>,
  seats: ReturnType<typeof seatOf>[],
  body = bryc,
) => overlappingSeat(candidate, { seats, body, partyOf })

test('the rule gives a region one seat: two people cannot have it at a time', () => {
  const held = seatOf({ represents: lapland, personId: anna.id, ...term })
  const next = seatOf({ represents: lapland, personId: olli.id, from: '2025-12-31' })
  expect(clash(next, [held])).toBe(held)
  expect(clash({ ...next, from: '2026-01-01' }, [held, next])).toBeNull()
  expect(clash(held, [held])).toBeNull()
  expect(clash({ ...next, represents: null }, [held])).toBeNull()
  expect(clash({ ...next, role: 'observer' }, [held])).toBeNull()
  expect(clash({ ...next, bodyId: brc.id }, [held])).toBeNull()
  expect(clash(next, [{ ...held, deletedAt: '2026-01-01T00:00:00.000Z' }])).toBeNull()
})

test('a rule of two has room for two at a time, also one after another', () => {
  const two = { ...bryc, seatRule: { membersOfId: brc.id, each: 2, extras: [] } }
  const first = seatOf({ personId: anna.id, from: null, until: '2024-12-31' })
  const second = seatOf({ personId: anna.id, from: '2025-01-01', until: null })
  const candidate = seatOf({ personId: olli.id, from: '2024-01-01' })
  expect(clash(candidate, [first, second], two)).toBeNull()
  const third = seatOf({ from: '2025-06-01' })
  expect(clash(candidate, [first, second, third], two)).toBe(second)
})

test('without a rule a region may have several members, but nobody sits twice and one chairs', () => {
  const held = seatOf({ bodyId: brc.id, personId: anna.id, ...term })
  expect(clash(seatOf({ bodyId: brc.id, personId: olli.id }), [held], brc)).toBeNull()
  expect(clash(seatOf({ bodyId: brc.id }), [{ ...held, personId: null }], brc)).toBeNull()
  expect(clash(seatOf({ bodyId: brc.id, personId: anna.id }), [held], brc)).toBe(held)
  const chair = seatOf({ bodyId: brc.id, role: 'chair', represents: lapland, ...term })
  const other = seatOf({ bodyId: brc.id, role: 'chair', represents: lapland, from: '2025-01-01' })
  expect(clash(other, [chair], brc)).toBe(chair)
  expect(clash({ ...other, represents: null }, [chair], brc)).toBeNull()
})

test('a group has the places the rule gives it', () => {
  const held = seatOf({ group: 'Alkuperäiskansat', ...term })
  expect(clash(seatOf({ group: 'Indigenous peoples', from: '2025-01-01' }), [held])).toBeNull()
  expect(clash(seatOf({ group: 'alkuperäiskansat', from: '2025-01-01' }), [held])).toBe(held)
  const unknown = seatOf({ group: 'Nuoret', ...term })
  expect(clash(seatOf({ group: 'Nuoret', from: '2025-01-01' }), [unknown])).toBeNull()
})

test('years known in part overlap only when they surely do', () => {
  const year = { precision: 'year', untilPrecision: 'year' } as const
  const held = seatOf({ represents: lapland, from: '2020-01-01', until: '2022-12-31', ...year })
  const next = { represents: lapland, until: '2024-12-31', ...year }
  expect(clash(seatOf({ ...next, from: '2022-01-01' }), [held])).toBeNull()
  expect(clash(seatOf({ ...next, from: '2020-01-01' }), [held])).toBe(held)
})
