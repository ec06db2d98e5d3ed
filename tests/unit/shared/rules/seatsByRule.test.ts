import { expect, test } from 'vitest'
import { seatCount, seatsByRule } from '@shared/rules/seatsByRule'
import { anna, brc, bryc, council, members, olli, partyOf, regions, seatOf } from './barents'

const day = '2021-06-01'
const party = (name: string) => {
  const region = regions.find((one) => one.name.fi === name)
  if (!region) throw new Error(name)
  return { kind: 'region' as const, id: region.id }
}
const seating = (seats: ReturnType<typeof seatOf>[], on = day) =>
  seatsByRule(bryc, on, { members, seats, partyOf })

test('BRYC has fourteen seats from thirteen regions, all empty, and fewer when regions are suspended', () => {
  const all = seating([])
  expect(all?.places).toHaveLength(14)
  expect(all).toMatchObject({ filled: 0, empty: 14, superfluous: [] })
  expect(all?.places.at(-1)).toMatchObject({ member: null, group: { en: 'Indigenous peoples' } })
  expect(seating([], '2026-11-23')?.places).toHaveLength(9)
  expect(seatsByRule(brc, day, { members, seats: [], partyOf })).toBeNull()
})

test('seats take their places by region, by the own council, and by group in any language', () => {
  const lapland = seatOf({ represents: party('Lappi'), personId: anna.id })
  const ours = seatOf({ personId: olli.id })
  const indigenous = seatOf({ group: ' indigenous peoples' })
  const found = seating([lapland, ours, indigenous])
  expect(found).toMatchObject({ filled: 2, empty: 12, superfluous: [] })
  const seatFor = (id: string) => found?.places.find(({ member }) => member?.id === id)?.seat
  expect(seatFor(party('Lappi').id)).toBe(lapland)
  expect(seatFor(party('Kainuu').id)).toBe(ours)
  expect(found?.places.at(-1)?.seat).toBe(indigenous)
})

test('a council stands for its region', () => {
  const seat = seatOf({ represents: { kind: 'organisation', id: council.id }, personId: anna.id })
  expect(seating([seat])).toMatchObject({ filled: 1, superfluous: [] })
})

test('superfluous: a second seat of a region, and one of a region that is no active member', () => {
  const second = seatOf({ represents: party('Lappi') })
  const nenets = seatOf({ represents: party('Nenetsia'), personId: olli.id })
  const seats = [second, seatOf({ represents: party('Lappi'), personId: anna.id }), nenets]
  expect(seating(seats)?.superfluous).toEqual([second])
  expect(seating(seats, '2026-11-23')?.superfluous).toEqual([nenets, second])
})

test('a chair needs no place beside the member of the same region, observers and past terms take none', () => {
  const seats = [
    seatOf({ represents: party('Lappi'), personId: anna.id }),
    seatOf({ represents: party('Lappi'), role: 'chair' }),
    seatOf({ represents: party('Kainuu'), role: 'observer', personId: olli.id }),
    seatOf({ represents: party('Kainuu'), until: '2021-05-31', personId: olli.id }),
  ]
  expect(seating(seats)).toMatchObject({ filled: 1, superfluous: [] })
})

test('several seats for each member', () => {
  const twice = { ...bryc, seatRule: { membersOfId: brc.id, each: 2, extras: [] } }
  const seats = [anna, olli].map(({ id }) => seatOf({ personId: id }))
  const found = seatsByRule(twice, day, { members, seats, partyOf })
  expect(found?.places).toHaveLength(26)
  expect(found).toMatchObject({ filled: 2, superfluous: [] })
})

test('without a rule the seats that are written down are counted', () => {
  const given = { members, partyOf }
  const seats = [seatOf({ bodyId: brc.id, personId: anna.id }), seatOf({ bodyId: brc.id })]
  expect(seatCount(brc, day, { ...given, seats })).toEqual({ filled: 1, places: 2 })
  const chairs = [null, party('Lappi')].map((represents) =>
    seatOf({ bodyId: brc.id, role: 'chair', represents }),
  )
  const withChairs = [...seats, ...chairs]
  expect(seatCount(brc, day, { ...given, seats: withChairs })).toEqual({ filled: 1, places: 3 })
  expect(seatCount(brc, day, { ...given, seats: [] })).toBeNull()
  expect(seatCount(bryc, day, { ...given, seats })).toEqual({ filled: 0, places: 14 })
})
