// @vitest-environment jsdom
import { open, rowsOf } from '../../register/screen'
import { beforeEach, expect, it } from 'vitest'
import { PersonSeats } from '@renderer/features/people/sections/PersonSeats'
import { partySections } from '@renderer/features/people/sections/partySections'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import {
  anna,
  brc,
  bryc,
  memberships,
  olli,
  regions,
  seatOf,
  status,
} from '../../../shared/rules/barents'

const [region] = regions
const [membership] = memberships
if (!region || !membership) throw new Error('a region and its membership')

beforeEach(async () => {
  await save(
    [
      put('body', brc),
      put('body', bryc),
      put('person', anna),
      put('person', olli),
      put('region', region),
      put('membership', membership),
      put('membership', {
        ...membership,
        id: bryc.id.replace(/.$/, '0'),
        bodyId: bryc.id,
        until: '2020-12-31',
      }),
    ],
    'create',
  )
})

function show(id: string) {
  const section = partySections('region').find((one) => one.id === id)
  if (!section || !region) throw new Error(id)
  return open(<section.Section record={region} />, '/')
}

it('shows what a region is and was a member of, also when the membership itself is suspended', async () => {
  const frozen = status({ kind: 'membership', id: membership.id }, 'frozen', '2022-03-01')
  await save([put('status', frozen)], 'create')
  show('memberships')
  expect(await rowsOf('Jäsenyydet')).toEqual([
    ['Alueneuvosto', 'Jäsen', 'Keskeytyksissä', '11.1.1993–'],
    ['Nuorisoneuvosto', 'Jäsen', 'Päättynyt', '11.1.1993–31.12.2020'],
  ])
})

it('shows the seats that stand for a region, ended ones last', async () => {
  const represents = { kind: 'region' as const, id: region.id }
  await save(
    [
      put('seat', seatOf({ bodyId: brc.id, represents, until: '2020-12-31', personId: olli.id })),
      put('seat', seatOf({ represents })),
      put('seat', seatOf({ personId: anna.id })),
    ],
    'create',
  )
  show('seats')
  expect(await rowsOf('Paikat toimielimissä')).toEqual([
    ['Nuorisoneuvosto', 'nimeämättä', 'Jäsen', '', 'Käynnissä'],
    ['Alueneuvosto', 'Esimerkki Olli', 'Jäsen', '–31.12.2020', 'Päättynyt'],
  ])
})

it('shows where a person sits and whose deputy the person is', async () => {
  await save(
    [
      put('seat', seatOf({ bodyId: brc.id, personId: anna.id, role: 'chair' })),
      put('seat', seatOf({ personId: olli.id, deputyId: anna.id })),
    ],
    'create',
  )
  open(<PersonSeats record={anna} />, '/')
  expect((await rowsOf('Edustukset ja varajäsenyydet')).map((cells) => cells.slice(0, 3))).toEqual([
    ['Alueneuvosto', 'Edustaja', 'Puheenjohtaja'],
    ['Nuorisoneuvosto', 'Varajäsen: Esimerkki Olli', 'Jäsen'],
  ])
})
