import { describe, expect, test } from 'vitest'
import { idOf, linkTo, membersOf, nameOf, one, relationOf, seatsOf, statusOf } from './starter'

describe('Euregio Karelia', () => {
  test('rests on an agreement of 24.2.2000 and has a board of six and six', () => {
    const agreement = one('agreement', 'Euregio Karelian perustamissopimus')
    expect(agreement).toMatchObject({ signedOn: '2000-02-24', from: '2000-02-24' })
    expect(agreement.parties.map(nameOf)).toHaveLength(4)
    expect(one('body', 'Euregio Karelia').agreementId).toBe(agreement.id)
    const seats = seatsOf('Euregio Karelian hallitus', 'member').map(({ represents }) =>
      represents ? nameOf(represents) : 'Kainuu',
    )
    expect(seats.filter((name) => name === 'Karjalan tasavalta')).toHaveLength(6)
    expect(seats.filter((name) => name === 'Kainuu')).toHaveLength(2)
    expect(seats).toHaveLength(12)
  })

  test('had its Finnish chair and its secretary general from one region, a new one each year', () => {
    for (const [body, role] of [
      ['Euregio Karelian hallitus', 'chair'],
      ['Euregio Karelian sihteeristö', 'secretary'],
    ] as const)
      expect(
        seatsOf(body, role).map(({ represents, asWritten }) => [
          represents && nameOf(represents),
          asWritten,
        ]),
      ).toEqual([
        ['Kainuu', '2020'],
        ['Pohjois-Pohjanmaa', '2021'],
      ])
  })

  test('is frozen until further notice, and what is left of it is told', () => {
    expect(statusOf('body', 'Euregio Karelia').at(-1)).toMatchObject({
      state: 'frozen',
      from: '2023-12-20',
      asWritten: 'jäädytetty toistaiseksi, rakenteita ei purettu',
      allowed: 'Suomen jäsenalueiden keskinäinen yhteydenpito ja päätökset verkkosivuista.',
      reviewOn: '2026-06-30',
      duties: [{ kind: 'website' }, { kind: 'archive' }, { kind: 'retention' }],
    })
    expect(one('event', 'Euregio Karelian tilannewebinaari').from).toBe('2023-12-20')
    const strategy = one('strategy', 'Euregio Karelian yhteistyöstrategia 2021–2027 (luonnos)')
    expect(strategy.approvedOn).toBe('2020-10-26')
    const aebr = linkTo('organisation', 'AEBR')
    expect(relationOf(linkTo('body', 'Euregio Karelia'), aebr)).toBe('cooperatesWith')
  })
})

describe('the EU office and the northern networks', () => {
  const office = 'Itä- ja Pohjois-Suomen EU-toimisto'

  test('the joint office has continued two offices since 1.1.2013', () => {
    expect(one('body', office).note).toMatch(/^Avenue Palmerston 24, Bryssel\./)
    expect(statusOf('body', office)[0]).toMatchObject({ state: 'active', from: '2013-01-01' })
    for (const [name, from] of [
      ['Itä-Suomen EU-toimisto', '1998-01-01'],
      ['Pohjois-Suomen EU-toimisto', '2002-01-01'],
    ] as const) {
      expect(statusOf('body', name)).toMatchObject([
        { from, precision: 'year', until: '2012-12-31' },
        { state: 'ended', from: '2013-01-01' },
      ])
      expect(relationOf(linkTo('body', office), linkTo('body', name))).toBe('succeeds')
    }
    expect(membersOf('Pohjois-Suomen EU-toimisto', '2010-01-01')).toEqual([
      'Keski-Pohjanmaa',
      'Lappi',
      'Pohjois-Pohjanmaa',
    ])
  })

  test('its steering group has a seat for each region, its executive committee one for the director too', () => {
    const membersOfId = idOf('body', office)
    expect(one('body', 'EU-toimiston ohjausryhmä')).toMatchObject({
      rhythm: 'yearly',
      seatRule: { membersOfId, each: 1, extras: [] },
    })
    expect(one('body', 'EU-toimiston työvaliokunta')).toMatchObject({
      rhythm: 'quarterly',
      seatRule: { membersOfId, each: 1, extras: [{ fi: 'Toimiston johtaja' }] },
    })
    expect(seatsOf('EU-toimiston työvaliokunta', 'member')[0]?.personId).toBe(
      idOf('person', 'aluekehitysjohtaja'),
    )
  })

  test('NSPA was chaired from Lapland in 2023–2025; three offices coordinate it', () => {
    expect(seatsOf('NSPA', 'chair')).toMatchObject([
      {
        asWritten: '2023–2025',
        represents: linkTo('organisation', office),
        personId: idOf('person', 'kehitysjohtaja'),
      },
    ])
    expect(membersOf('NSPA:n koordinaatioryhmä')).toEqual([
      'Itä- ja Pohjois-Suomen EU-toimisto',
      'Pohjois-Norjan Eurooppa-toimisto',
      'Pohjois-Ruotsin Eurooppa-toimisto',
    ])
    expect(one('body', 'NSPA:n ohjausryhmä')).toMatchObject({
      rhythm: 'halfYearly',
      task: { fi: 'Alueiden poliittiset puheenjohtajat. Kokoontuu kahdesti vuodessa.' },
    })
  })

  test('the Programme for Northern Finland was handed over on 6.2.2025', () => {
    const programme = one('strategy', 'Pohjoisen Suomen ohjelma')
    expect(programme.from).toBe('2025-02-06')
    expect(programme.note).toMatch(/^44 toimenpidettä\./)
    expect(programme.links.map(nameOf)).toContain('Kainuu')
  })
})
