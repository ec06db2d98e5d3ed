import { describe, expect, test } from 'vitest'
import { callDays, fundingOf, prioritiesOf, regionsOf } from './programmes'
import { linkTo, idOf, one, records, relationOf, saying, statusOf } from './starter'

describe('Kolarctic', () => {
  test('was managed by Lapin liitto; Kainuu was not of its area', () => {
    const programme = one('programme', 'Kolarctic')
    expect(programme.managingAuthorityId).toBe(idOf('organisation', 'Lapin liitto'))
    expect(regionsOf('Kolarctic')).toEqual([
      'Lappi',
      'Norrbotten',
      'Nordland',
      'Tromssa',
      'Finnmark',
      'Murmanskin alue',
      'Arkangelin alue',
      'Nenetsian autonominen piirikunta',
    ])
    expect(programme.area.fi).toContain('Liitännäisalueet: Pohjois-Pohjanmaa, Länsipohja')
    expect(programme.note).toMatch(/^48 hanketta, viimeinen päättyi kesäkuussa 2023\./)
    expect(programme.note).toContain('Neljä hakua ja 14 mikrohanketta')
    expect(callDays('Kolarctic')).toEqual([['2017-01-23', '2017-03-15']])
  })

  test('has a history from the Commission’s approval to the closing of its secretariat', () => {
    expect(statusOf('programme', 'Kolarctic', 'legal')).toMatchObject([
      { state: 'active', from: '2015-12-18', decisionReference: 'C(2015)9190' },
    ])
    expect(statusOf('programme', 'Kolarctic')).toMatchObject([
      { state: 'active', until: '2022-03-02' },
      {
        state: 'continuedWithoutPartner',
        from: '2022-03-03',
        reason: saying('EU keskeytti rahoitussopimuksen'),
        allowed: 'EU:n ja Norjan kumppanit saattoivat jatkaa ilman venäläisiä kumppaneita.',
      },
      { state: 'ended', from: '2023-07-01', precision: 'month' },
    ])
    const duties = statusOf('programme', 'Kolarctic')
      .at(-1)
      ?.duties.map(({ kind }) => kind)
    expect(duties).toEqual(['closingReport', 'audit', 'archive', 'website', 'retention'])
    expect(statusOf('body', 'Kolarctic-ohjelman sihteeristö').at(-1)).toMatchObject({
      state: 'ended',
      from: '2024-10-01',
    })
    expect(one('event', 'Kolarctic-ohjelman päätöskokous (suunniteltu)')).toMatchObject({
      precision: 'season',
      asWritten: 'mahdollisesti keväällä 2025',
    })
    expect(one('event', 'Venäjä ratifioi Kolarctic-ohjelman rahoitussopimuksen')).toMatchObject({
      from: '2018-08-01',
      precision: 'month',
    })
  })

  test('had a predecessor, and a successor that was never started', () => {
    expect(fundingOf('Kolarctic ENPI')).toEqual([
      ['eu', 28.2],
      ['other', 41.8],
    ])
    expect(one('programme', 'Kolarctic ENPI').note).toBe('51 hanketta.')
    const kolarctic = linkTo('programme', 'Kolarctic')
    expect(relationOf(kolarctic, linkTo('programme', 'Kolarctic ENPI'))).toBe('succeeds')
    expect(statusOf('programme', 'Kolarctic 2021–2027', 'legal')).toMatchObject([
      { state: 'neverStarted', from: '2022-04-04' },
    ])
  })
})

describe('Karelia CBC', () => {
  test('had 43 million euros, four priorities and a core area', () => {
    expect(fundingOf('Karelia CBC')).toEqual([
      ['eu', 21.5],
      ['national', 10.75],
      ['partnerCountry', 10.75],
    ])
    expect(prioritiesOf('Karelia CBC')).toEqual([
      '1 Kasvava rajanylittävä yritysyhteistyö',
      '2 Houkutteleva kulttuuriympäristö',
      '3 Puhdas ja miellyttävä elinympäristö',
      '4 Toimivat rajanylitykset',
    ])
    const core = ['Kainuu', 'Pohjois-Karjala', 'Pohjois-Pohjanmaa', 'Karjalan tasavalta']
    expect(regionsOf('Karelia CBC')).toEqual(core)
    expect(one('programme', 'Karelia CBC').note).toContain('Jälkiarviointi: selvästi myönteisiä')
    const programmeId = idOf('programme', 'Karelia CBC')
    const bodies = records.body.filter((body) => body.programmeId === programmeId)
    expect(bodies.map(({ name }) => name.fi)).toEqual([
      'Karelia CBC -ohjelman valintakomitea',
      'Karelia CBC -ohjelman seurantakomitea',
      'Karelia CBC -ohjelman sivutoimisto',
    ])
  })

  test('went on without the Russian side; its successor was cancelled', () => {
    expect(statusOf('programme', 'Karelia CBC').at(-1)).toMatchObject({
      state: 'continuedWithoutPartner',
      from: '2022-03-22',
      allowed: saying('EU:n tuensaajat saivat jatkaa'),
      duties: [
        { kind: 'closingReport' },
        { kind: 'audit' },
        { kind: 'archive' },
        { kind: 'retention' },
      ],
    })
    const next = 'Interreg NEXT Karelia 2021–2027'
    expect(statusOf('programme', next, 'legal')).toMatchObject([
      { state: 'neverStarted', asWritten: 'peruuntui' },
    ])
    expect(relationOf(linkTo('programme', next), linkTo('programme', 'Aurora'))).toBe('supports')
  })
})
