// @vitest-environment jsdom
import { open, rowsOf, type } from '../../register/screen'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { Body } from '@shared/model/body'
import { createRecord } from '@shared/model/records'
import { bodySections } from '@renderer/features/cooperation/sections/bodySections'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import {
  anna,
  brc,
  bryc,
  council,
  memberships,
  olli,
  regions,
  seatOf,
  suspensions,
} from '../../../shared/rules/barents'

const lapland = { kind: 'region' as const, id: regions[1]?.id ?? '' }
const murmansk = { kind: 'region' as const, id: regions[7]?.id ?? '' }
const below: Body = { ...bryc, parentId: brc.id }

beforeEach(async () => {
  await save(
    [
      put('body', brc),
      put('body', below),
      put('organisation', council),
      put('person', anna),
      put('person', olli),
      ...regions.map((region) => put('region', region)),
      ...memberships.map((membership) => put('membership', membership)),
      ...suspensions.map((status) => put('status', status)),
    ],
    'create',
  )
})

function show(id: string, record = below) {
  const section = bodySections.find((one) => one.id === id)
  if (!section) throw new Error(id)
  return open(<section.Section record={record} />, '/')
}

async function pickDay(day: string) {
  await screen.findByRole('textbox', { name: /^Päivänä/ })
  type(/^Päivänä/, day)
  fireEvent.blur(screen.getByRole('textbox', { name: /^Päivänä/ }))
}

it('shows the members of a chosen day, suspended ones marked', async () => {
  show('members', brc)
  await pickDay('23.11.2026')
  expect(await screen.findByText('8 jäsentä mukana')).toBeTruthy()
  expect(screen.getByText('5 keskeytyksissä')).toBeTruthy()
  const today = await rowsOf('Jäsenet')
  expect(today).toHaveLength(13)
  expect(today[0]).toEqual(['Kainuu', 'Jäsen', 'Mukana', '11.1.1993–'])
  expect(today.at(-1)?.slice(0, 3)).toEqual(['Nenetsia', 'Jäsen', 'Keskeytyksissä'])
  await pickDay('1.6.2021')
  expect(await screen.findByText('13 jäsentä mukana')).toBeTruthy()
  await pickDay('1.6.1990')
  expect(await screen.findByText('Tänä päivänä ei ole jäseniä.')).toBeTruthy()
})

it('shows the fourteen places of the rule in 2021, and leads from an empty one to its form', async () => {
  const seat = seatOf({ represents: lapland, personId: anna.id, deputyId: olli.id })
  await save([put('seat', seat)], 'create')
  show('seats')
  await pickDay('1.6.2021')
  expect(await screen.findByText('1/14 paikkaa täytetty, 13 tyhjänä')).toBeTruthy()
  screen.getByText(
    'Sääntö: yksi paikka jokaiselle jäsenelle (Alueneuvosto), lisäksi Alkuperäiskansat.',
  )
  const found = await rowsOf('Paikat')
  expect(found).toHaveLength(14)
  expect(found[0]?.slice(0, 2)).toEqual(['Kainuu', 'tyhjä Nimeä'])
  expect(found[1]?.slice(0, 4)).toEqual(['Lappi', 'Esimerkki Anna', 'Jäsen', 'Esimerkki Olli'])
  expect(found.at(-1)?.[0]).toBe('Alkuperäiskansat')
  const fill = screen.getByRole('link', { name: 'Nimeä edustaja: Kainuu' })
  const region = encodeURIComponent(`region:${regions[0]?.id ?? ''}`)
  expect(fill.getAttribute('href')).toBe(
    `/responsibilities/seat/new/bodyId/${bryc.id}/represents/${region}`,
  )
})

it('marks a seat of a suspended region, for which the rule has no place today', async () => {
  await save([put('seat', seatOf({ represents: murmansk }))], 'create')
  show('seats')
  await pickDay('23.11.2026')
  await screen.findByText('0/9 paikkaa täytetty, 9 tyhjänä')
  const found = await rowsOf('Paikat')
  expect(found.at(-1)?.slice(0, 2)).toEqual(['Murmansk Ei paikkaa säännössä', 'nimeämättä'])
})

it('shows the chairmanships in order with gaps, and whose turn it is', async () => {
  const chair = (represents: typeof lapland, from: string, until: string | null) =>
    put('seat', seatOf({ bodyId: brc.id, role: 'chair', represents, from, until }))
  await save(
    [
      chair(lapland, '2005-01-01', '2006-12-31'),
      chair(murmansk, '2009-01-01', null),
      chair(lapland, '2199-01-01', null),
    ],
    'create',
  )
  show('chairs', brc)
  await screen.findByText('Nyt: Murmansk')
  screen.getByText('Seuraavaksi: Lappi, 1.1.2199–')
  expect((await rowsOf('Puheenjohtajuuskalenteri')).map((cells) => cells.slice(0, 2))).toEqual([
    ['1.1.2005–31.12.2006', 'Lappi'],
    ['1.1.2007–31.12.2008', 'Ei tiedossa'],
    ['1.1.2009–', 'Murmansk'],
    ['1.1.2199–', 'Lappi'],
  ])
})

it('names the bodies under it', async () => {
  const { unmount } = show('subBodies', brc)
  await screen.findByRole('link', { name: 'Nuorisoneuvosto' })
  unmount()
  show('subBodies')
  await screen.findByText('Tämän alla ei ole toimielimiä.')
})

it('follows a change made elsewhere', async () => {
  show('seats')
  await screen.findByText(/^0\/9 /)
  const seat = createRecord('seat', { bodyId: bryc.id, represents: lapland, personId: anna.id })
  await save([put('seat', seat)], 'create')
  await waitFor(() => screen.getByText(/^1\/9 /))
})
