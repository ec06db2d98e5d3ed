import { describe, expect, test } from 'vitest'
import { wallTime } from '@shared/rules/time'
import { callDays, callsOf, fundingOf, prioritiesOf, regionsOf } from './programmes'
import { idOf, linkTo, one, records, saying, statusOf } from './starter'

describe('Interreg Aurora', () => {
  test('is managed from Luleå and co-financed by Lapin liitto', () => {
    expect(one('programme', 'Aurora')).toMatchObject({
      managingAuthorityId: idOf('organisation', 'Norrbottenin lääninhallitus'),
      nationalContactId: idOf('organisation', 'Lapin liitto'),
      coFinancierId: idOf('organisation', 'Lapin liitto'),
      languages: ['en'],
      links: [
        linkTo('organisation', 'Tromssan läänikunta'),
        linkTo('organisation', 'Pohjanmaan liitto'),
      ],
    })
    expect(prioritiesOf('Aurora')).toEqual([
      'TL1 Älykäs ja kestävä kasvu',
      'TL2 Vihreä ja kestävä siirtymä',
      'TL3 Koulutus, kulttuuri ja kestävä matkailu',
      'TL4 Parempi ja kestävämpi rajat ylittävä yhteistyö',
    ])
  })

  test('was approved in 2022 and joined by Kainuu and North Karelia from 2024', () => {
    expect(statusOf('programme', 'Aurora', 'legal')[0]?.from).toBe('2022-05-31')
    expect(regionsOf('Aurora')).toEqual(expect.arrayContaining(['Kainuu', 'Pohjois-Karjala']))
    const approval = 'Komissio hyväksyy Kainuun ja Pohjois-Karjalan liittymisen Interreg Auroraan'
    expect(one('event', approval)).toMatchObject({
      from: '2023-12-20',
      note: 'Voimaan 1.1.2024; EAKR-lisäys 25 M€.',
    })
    expect(fundingOf('Aurora')).toEqual([
      ['eu', 118.8],
      ['other', 86.2],
    ])
  })

  test('has a monitoring committee and two steering committees', () => {
    const programmeId = idOf('programme', 'Aurora')
    const bodies = records.body.filter((body) => body.programmeId === programmeId)
    expect(bodies.map(({ name, rhythm }) => [name.fi, rhythm])).toEqual([
      ['Interreg Auroran seurantakomitea', 'halfYearly'],
      ['Interreg Auroran ohjauskomitea (osa-alue Aurora)', 'halfYearly'],
      ['Interreg Auroran ohjauskomitea (osa-alue Sápmi)', 'halfYearly'],
    ])
    expect(one('event', 'Interreg Auroran hallintokomitean kokous')).toMatchObject({
      from: '2024-01-16',
      until: '2024-01-17',
      place: 'Sundsvall',
      note: saying('Valittiin kahdeksan hanketta'),
    })
  })

  test('had these calls', () => {
    expect(callDays('Aurora')).toEqual([
      ['2024-01-02', '2024-02-02'],
      ['2024-02-05', '2024-03-05'],
      ['2024-08-12', '2024-09-06'],
      ['2024-09-09', '2024-10-07'],
      ['2025-02-17', '2025-03-17'],
    ])
    expect(one('event', 'Interreg Auroran kevään 2026 haut päättyvät')).toMatchObject({
      asWritten: 'maaliskuussa 2026',
      note: '78 hakemusta, jotka arvioitiin huhti–kesäkuussa 2026.',
    })
    expect(one('event', 'Interreg Auroran hankeideoiden ennakkokommentointi')).toMatchObject({
      from: '2026-02-09',
      until: '2026-08-14',
    })
  })
})

test('Northern Periphery and Arctic: a call that closed at 12.00 CET, 13.00 in Kajaani', () => {
  const lapland = idOf('organisation', 'Lapin liitto')
  expect(one('programme', 'NPA')).toMatchObject({
    managingAuthorityId: idOf('organisation', 'Västerbottenin lääninhallitus'),
    nationalContactId: lapland,
    coFinancierId: lapland,
  })
  expect(prioritiesOf('NPA')).toHaveLength(3)
  expect(statusOf('programme', 'NPA', 'legal')[0]?.from).toBe('2022-09-08')
  const [call] = callsOf('NPA')
  expect(call && wallTime(call.closesAt, call.timeZone)).toEqual({
    day: '2023-03-08',
    clock: '12:00',
  })
  expect(call && wallTime(call.closesAt, 'Europe/Helsinki').clock).toBe('13:00')
})
