import { describe, expect, test } from 'vitest'
import {
  activeMembersOf,
  idOf,
  linkTo,
  membersOf,
  nameOf,
  one,
  records,
  relationOf,
  statusOf,
} from './starter'

describe('member regions of the Barents Regional Council', () => {
  test.each([
    ['FI', 'Lappi', 'Lapland', 'Lappland'],
    ['FI', 'Pohjois-Pohjanmaa', 'Northern Ostrobothnia (Oulu Region)', 'Norra Österbotten'],
    ['FI', 'Kainuu', 'Kainuu', 'Kajanaland'],
    ['FI', 'Pohjois-Karjala', 'North Karelia', 'Norra Karelen'],
    ['NO', 'Nordland', 'Nordland', 'Nordland'],
    ['NO', 'Tromssa ja Finnmark', 'Troms og Finnmark', 'Troms og Finnmark'],
    ['NO', 'Tromssa', 'Troms', 'Troms'],
    ['NO', 'Finnmark', 'Finnmark', 'Finnmark'],
    ['SE', 'Norrbotten', 'Norrbotten', 'Norrbotten'],
    ['SE', 'Länsipohja', 'Västerbotten', 'Västerbotten'],
    ['RU', 'Arkangelin alue', 'Arkhangelsk Region', 'Arkhangelsk'],
    ['RU', 'Murmanskin alue', 'Murmansk Region', 'Murmansk'],
    ['RU', 'Karjalan tasavalta', 'Republic of Karelia', 'Republiken Karelen'],
    ['RU', 'Komin tasavalta', 'Komi Republic', 'Republiken Komi'],
    ['RU', 'Nenetsian autonominen piirikunta', 'Nenets Autonomous Okrug', 'Nenets autonoma område'],
  ])('%s: %s, %s, %s', (country, fi, en, sv) => {
    expect(one('region', fi)).toMatchObject({ country, name: { fi, en, sv } })
    const member = linkTo('region', fi)
    const bodyId = idOf('body', 'BRC')
    const rows = records.membership.filter((row) => row.bodyId === bodyId)
    expect(rows.map((row) => row.member)).toContainEqual(member)
    const frozen = statusOf('region', fi).filter(({ state }) => state === 'frozen')
    expect(frozen.map(({ from, precision }) => [from, precision])).toEqual(
      country === 'RU' ? [['2022-03-01', 'month']] : [],
    )
  })

  test('their number is counted from dated rows: it has been 13, 14 and 13', () => {
    expect(membersOf('BRC', '2016-10-31')).toHaveLength(13)
    expect(membersOf('BRC', '2016-11-30')).toContain('Pohjois-Karjala')
    expect(membersOf('BRC', '2019-01-01')).toHaveLength(14)
    expect(membersOf('BRC', '2021-06-01')).toHaveLength(13)
    expect(membersOf('BRC', '2021-06-01')).toContain('Tromssa ja Finnmark')
    expect(membersOf('BRC', '2024-06-01')).toHaveLength(14)
    expect(activeMembersOf('BRC', '2024-06-01')).toHaveLength(9)
  })
})

describe('organisations', () => {
  test.each([
    ['Hyrynsalmen kunta', 2],
    ['Kajaanin kaupunki', 15],
    ['Kuhmon kaupunki', 4],
    ['Paltamon kunta', 2],
    ['Puolangan kunta', 2],
    ['Ristijärven kunta', 2],
    ['Sotkamon kunta', 4],
    ['Suomussalmen kunta', 4],
  ])('%s is a member municipality, with %i seats in 2016', (name, seats) => {
    const { kind, regionId, note } = one('organisation', name)
    expect({ kind, regionId }).toEqual({ kind: 'municipality', regionId: idOf('region', 'Kainuu') })
    expect(note).toContain(`Paikkoja maakuntavaltuustossa vuonna 2016: ${seats}.`)
  })

  test.each([
    'Kajaanin ammattikorkeakoulu',
    'Juminkeko-säätiö',
    'Kuhmon Kamarimusiikki',
    'Runolaulu-Akatemia',
    'Kainuun rajavartiosto',
    'Kainuun elinvoimakeskus',
    'Kainuun hyvinvointialue',
    'Idän Taiga ry',
    'Europe Direct Kainuu',
    'CSC – Tieteen tietotekniikan keskus',
    'Kainuun maakunnallinen nuorisovaltuusto',
  ])('%s is of Kainuu and on the mailing list of the network', (name) => {
    expect(one('organisation', name).regionId).toBe(idOf('region', 'Kainuu'))
    const network = 'Kainuun kansainvälisten toimijoiden verkosto'
    expect(membersOf(network, undefined, 'mailingList')).toContain(name)
  })

  test('the follow-up group of the Russia strategy had these in 2014', () => {
    expect(membersOf('Kainuun Venäjä-strategiaryhmä', '2014-06-01')).toEqual([
      'Idän Taiga ry',
      'Kainuun ELY-keskus',
      'Kainuun Etu Oy',
      'Kainuun rajavartiosto',
      'Kainuun sote',
    ])
    expect(statusOf('organisation', 'Kainuun Etu Oy')).toMatchObject([
      { state: 'ended', from: '2020-01-01', precision: 'year' },
    ])
  })

  test('some were renamed or succeeded at the turn of 2026', () => {
    const org = (name: string) => linkTo('organisation', name)
    expect(relationOf(org('Kainuun ELY-keskus'), org('Kainuun elinvoimakeskus'))).toBe('renamedTo')
    expect(relationOf(org('Lupa- ja valvontavirasto'), org('AVI'))).toBe('succeeds')
    expect(relationOf(org('Kainuun hyvinvointialue'), org('Kainuun sote'))).toBe('succeeds')
  })

  test('only Kainuun liitto is our own, and it is of Kainuu', () => {
    const own = records.organisation.filter((one) => one.own)
    expect(own).toMatchObject([
      { name: { fi: 'Kainuun liitto' }, regionId: idOf('region', 'Kainuu') },
    ])
  })
})

test('agreements with Russian partners are kept with their dates', () => {
  expect(one('agreement', 'Kainuun ja Kostamuksen yhteistyösopimus 2018').signedOn).toBe(
    '2018-05-17',
  )
  const renewed = one('agreement', 'Kainuun ja Kostamuksen yhteistyösopimus 2021')
  expect(renewed).toMatchObject({ from: '2021-09-01', precision: 'month', asWritten: '9/2021' })
  expect(renewed.parties.map(nameOf)).toEqual(['Kainuun liitto', 'Kostamuksen kaupunkipiiri'])
  const arkhangelsk = 'Arkangelin aluehallinnon ja Kainuun yhteistyösopimus'
  expect(one('agreement', arkhangelsk)).toMatchObject({
    from: '2010-10-01',
    asWritten: '10/2010 § 159',
  })
})
