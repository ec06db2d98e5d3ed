import { describe, expect, test } from 'vitest'
import {
  activeMembersOf,
  idOf,
  linkTo,
  membersOf,
  nameOf,
  one,
  records,
  seatsOf,
  statusOf,
} from './starter'

describe('Barents cooperation', () => {
  test('was founded by the Kirkenes Declaration on two levels', () => {
    expect(one('agreement', 'Kirkkoniemen julistus')).toMatchObject({
      signedOn: '1993-01-11',
      from: '1993-01-11',
    })
    expect(one('body', 'BEAC').agreementId).toBe(idOf('agreement', 'Kirkkoniemen julistus'))
    const protocol = idOf('agreement', 'Alueiden yhteistyöpöytäkirja 1993')
    expect(one('body', 'BRC').agreementId).toBe(protocol)
  })

  test('has states as members of BEAC, Russia until 2023 and Finland until the end of 2025', () => {
    expect(membersOf('BEAC', '2020-01-01')).toHaveLength(7)
    expect(membersOf('BEAC', '2024-01-01')).not.toContain('Venäjän federaatio')
    expect(membersOf('BEAC')).toEqual([
      'Euroopan komissio',
      'Islannin valtio',
      'Norjan valtio',
      'Ruotsin valtio',
      'Tanskan valtio',
    ])
  })

  test('has a committee of senior officials between the ministers’ meetings', () => {
    expect(one('body', 'CSO')).toMatchObject({
      parentId: idOf('body', 'BEAC'),
      level: 'state',
      note: 'Kokoontuu 4–5 kertaa vuodessa.',
    })
    expect(one('body', 'BEAC').task.fi).toContain('joka toinen vuosi')
  })

  test('has a regional council that meets twice a year and a committee that prepares', () => {
    expect(one('body', 'BRC')).toMatchObject({
      rhythm: 'halfYearly',
      numbering: { scheme: 'body', prefix: 'BRC' },
    })
    expect(one('body', 'RC').task.fi).toMatch(/^Valmistelee ja toimeenpanee alueneuvoston asiat\./)
  })

  test('has working groups: four regional and joint ones before the reform of 2021', () => {
    const groups = records.body.filter(({ parentId }) => parentId === idOf('body', 'RWG'))
    const noted = (word: string) => groups.filter(({ note }) => note.includes(word)).length
    expect(noted('lueellinen')).toBe(4)
    expect(noted('hteinen työryhmä noin 2019')).toBe(6)
    expect(groups.map(({ abbreviation }) => abbreviation).filter(Boolean)).toEqual([
      'WGEC',
      'BRWGTL',
      'WGY',
      'WGIP',
      'BFSN',
    ])
    expect(statusOf('body', 'RWG').at(-1)).toMatchObject({
      from: '2021-10-01',
      precision: 'month',
      reason: '11 toimialakohtaista työryhmää Tromssan kokousten päätöksellä.',
    })
  })

  test('has a secretariat by an agreement of 2007, in force in Finland from 9.1.2008', () => {
    expect(one('agreement', 'Sopimus kansainvälisestä Barents-sihteeristöstä')).toMatchObject({
      signedOn: '2007-11-15',
      from: '2008-01-09',
      until: '2025-12-31',
      untilPrecision: 'year',
    })
    expect(statusOf('body', 'IBS', 'legal').map(({ state, from }) => [state, from])).toEqual([
      ['active', '2008-01-09'],
      ['ended', '2026-01-01'],
    ])
    expect(one('body', 'BRYC').secretariat).toEqual(linkTo('body', 'IBS'))
  })

  test('froze with Russia in March 2022, and went on without it', () => {
    expect(statusOf('body', 'BEAC')).toMatchObject([
      { state: 'active' },
      { state: 'frozen', from: '2022-03-01', precision: 'month' },
      { state: 'continuedWithoutPartner', from: '2023-09-18' },
    ])
    expect(statusOf('body', 'BEAC', 'legal').at(-1)).toMatchObject({
      state: 'ended',
      from: '2026-01-01',
      asWritten: 'vuoden 2025 jälkeen',
    })
    for (const [name, day] of [
      ['Venäjä ilmoittaa eroavansa Barentsin euroarktisesta neuvostosta', '2023-09-18'],
      ['Suomi ilmoittaa eroavansa Barentsin euroarktisesta neuvostosta', '2024-11-21'],
    ] as const)
      expect(one('event', name).from).toBe(day)
    expect(one('event', 'Norja ilmoittaa arvioivansa yhteistyön jatkoa')).toMatchObject({
      precision: 'season',
      asWritten: 'syksyllä 2024',
    })
  })

  test('is chaired by the regions in turn', () => {
    const chairs = seatsOf('BRC', 'chair').map(({ represents, from, until, asWritten }) => [
      represents ? nameOf(represents) : '',
      asWritten || `${from ?? ''}–${until ?? ''}`,
    ])
    expect(chairs).toEqual([
      ['Länsipohja', 'marraskuuhun 2005'],
      ['Karjalan tasavalta', '2005–2007'],
      ['Pohjois-Pohjanmaa', 'marraskuusta 2007'],
      ['Tromssa', '2009–2011'],
      ['Norrbotten', '2011–2013'],
      ['Arkangelin alue', '2013–2015'],
      ['Kainuu', '2015–2017'],
      ['Finnmark', '2017–2019'],
      ['Länsipohja', '2019–2021'],
      ['Nenetsian autonominen piirikunta', '2021-10-25–2023-10-23'],
      ['Pohjois-Karjala', '2023-10-24–2025-10-31'],
      ['Nordland', 'vuodelle 2025'],
    ])
    expect(seatsOf('BRC', 'viceChair')).toMatchObject([
      {
        represents: linkTo('region', 'Pohjois-Karjala'),
        from: '2022-03-01',
        until: '2023-10-23',
        note: 'Johti aluetasoa Nenetsian vuorolla.',
      },
    ])
  })

  test('has had three states in the chair of BEAC since October 2023', () => {
    const chairs = seatsOf('BEAC', 'chair')
    expect(chairs.map(({ represents }) => represents && nameOf(represents)).sort()).toEqual([
      'Norjan valtio',
      'Ruotsin valtio',
      'Suomen valtio',
    ])
    expect(new Set(chairs.map(({ from }) => from))).toEqual(new Set(['2023-10-01']))
  })
})

describe('the youth council and the games', () => {
  test('the youth council had 14 seats in June 2021: one for each active region, and one more', () => {
    const rule = one('body', 'BRYC').seatRule
    expect(activeMembersOf('BRC', '2021-06-01')).toHaveLength(13)
    expect(13 * (rule?.each ?? 0) + (rule?.extras.length ?? 0)).toBe(14)
    expect(activeMembersOf('BRC', '2025-06-01')).toHaveLength(9)
    expect(statusOf('body', 'BRYC')[0]).toMatchObject({ from: '2004-01-01', precision: 'year' })
    expect(one('body', 'BRYC').reportsTo).toEqual(linkTo('body', 'WGY'))
    expect(one('strategy', 'Barentsin nuoriso-ohjelma 2025–2027').asWritten).toBe('2025–2027')
    expect(one('event', 'Barentsin nuoriso-ohjelma 2025–2027 julkaistaan').from).toBe('2025-03-24')
  })

  test('the winter games of Kajaani were postponed, the summer games were in Kemi and Tornio', () => {
    expect(one('event', 'Barents Winter Games 2020')).toMatchObject({
      kind: 'games',
      place: 'Kajaani',
      note: 'Siirrettiin koronapandemian vuoksi.',
    })
    expect(one('event', 'Barents Summer Games 2024')).toMatchObject({
      from: '2024-08-23',
      until: '2024-08-25',
      place: 'Kemi ja Tornio',
      bodyId: idOf('body', 'Barents Games'),
    })
  })
})
