import { expect, test } from 'vitest'
import { seatsEnding, seatsLapsed, termState } from '@shared/rules/seatTerms'
import { brc, bryc, organisations, regions, seatOf, status } from './barents'
import { byId } from './make'

const day = '2026-11-01'

test('a term is ending for its last sixty days', () => {
  const state = (from: string | null, until: string | null) => termState({ from, until }, day)
  expect(state(null, null)).toBe('running')
  expect(state(null, '2027-01-01')).toBe('running')
  expect(state(null, '2026-12-31')).toBe('ending')
  expect(state(null, '2026-11-01')).toBe('ending')
  expect(state(null, '2026-10-31')).toBe('ended')
  expect(state('2026-11-02', null)).toBe('coming')
})

test('our seats that end soon, the first to end first; not those of others, of bodies over, or with a successor', () => {
  const seats = [
    seatOf({ until: '2026-12-31' }),
    seatOf({ until: '2026-11-30', role: 'chair' }),
    seatOf({ until: '2027-01-01' }),
    seatOf({ until: '2026-10-31' }),
    seatOf({ until: '2026-12-31', represents: { kind: 'region', id: regions[1]?.id ?? '' } }),
    seatOf({ until: '2026-12-31', group: 'Alkuperäiskansat' }),
    seatOf({ until: '2026-12-31', deletedAt: '2026-01-01T00:00:00.000Z' }),
    seatOf({ until: '2026-12-31', bodyId: brc.id }),
    seatOf({ until: '2026-12-31', role: 'secretary' }),
    seatOf({ from: '2027-01-01', role: 'secretary' }),
  ]
  const given = {
    seats,
    bodies: byId([brc, bryc]),
    statuses: [status({ kind: 'body', id: brc.id }, 'ended', '2020-01-01')],
    relations: [],
    organisations,
  }
  expect(seatsEnding(given, day)).toEqual([seats[1], seats[0]])
  expect(seatsEnding(given, '2026-12-01', '2026-12-08')).toEqual([seats[0], seats[2]])
})

test('our seats whose term has ended and whom nobody follows; where the office goes round, anybody may follow', () => {
  const other = { kind: 'region', id: regions[1]?.id ?? '' } as const
  const seats = [
    seatOf({ from: '2020-01-01', until: '2022-12-31' }),
    seatOf({ from: '2023-03-01', until: '2025-12-31' }),
    seatOf({ from: '2018-01-01', until: '2019-12-31', role: 'chair' }),
    seatOf({ from: '2020-01-01', role: 'chair', represents: other }),
    seatOf({ from: '2025-01-01', until: '2026-10-31', role: 'deputy' }),
    seatOf({ from: '2026-12-01', role: 'deputy' }),
    seatOf({ until: '2026-11-01', role: 'expert' }),
    seatOf({ until: '2025-12-31', bodyId: brc.id }),
  ]
  const given = {
    seats,
    bodies: byId([brc, bryc]),
    statuses: [status({ kind: 'body', id: brc.id }, 'ended', '2020-01-01')],
    relations: [],
    organisations,
  }
  expect(seatsLapsed(given, day)).toEqual([seats[1], seats[4]])
  const suspended = status({ kind: 'body', id: bryc.id }, 'suspendedByUs', '2022-03-01')
  expect(seatsLapsed({ ...given, statuses: [...given.statuses, suspended] }, day)).toEqual([])
})
