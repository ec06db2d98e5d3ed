import { describe, expect } from 'vitest'
import {
  idOf,
  linkTo,
  membersOf,
  one,
  records,
  relationOf,
  seatsOf,
  statusOf,
  walk,
} from './starter'
import { personName } from '@shared/model/personName'

const team = 'Kansainvälisten asioiden tiimi'
const teamId = idOf('body', team)
const network = 'Kainuun kansainvälisten toimijoiden verkosto'

const responsible = (area: string) => {
  const areaId = idOf('area', area)
  return records.responsibility.filter((row) => row.areaId === areaId)
}

function holderOf(area: string): string {
  const holder = records.person.find(({ id }) => id === responsible(area)[0]?.holderId)
  return holder ? `${personName(holder)}, ${holder.title}` : ''
}

/** The titles of the template of the team's meetings. */
const agenda = () => one('template', 'Tiimin kokous').items.map(({ title }) => title.fi)

describe('what Kainuun liitto tells of its cooperation with Russia, its team and its network', () => {
  walk('K', 21, 40, {
    K21: () =>
      expect(one('event', 'Kostamuksen rakentaminen')).toMatchObject({
        from: '1974-01-01',
        until: '1983-12-31',
        precision: 'year',
        untilPrecision: 'year',
        asWritten: '1974 – 1983',
      }),
    K22: () =>
      expect(statusOf('organisation', 'Karjalan tasavalta').at(-1)).toMatchObject({
        state: 'suspendedByUs',
        from: '2022-03-01',
        until: null,
        precision: 'season',
        asWritten: 'keväällä 2022',
        decisionReference: 'Mhall 14.3.2022',
        reason: 'Kainuun Venäjä-yhteistyö keskeytyi. Venäjän hyökkäyssota Ukrainassa.',
      }),
    K23: () => {
      expect(one('strategy', 'Kainuun Venäjä-strategia')).toMatchObject({
        from: '2021-01-01',
        until: '2027-12-31',
        asWritten: '2021–2027',
        approvedBy: 'Kainuun maakuntahallitus',
        approvedOn: '2021-06-14',
      })
      const strategies = ['Kainuun Venäjä-strategia', 'Kainuun maakuntaohjelma'] as const
      const [own, programme] = strategies.map((name) => linkTo('strategy', name))
      expect(own && programme && relationOf(own, programme)).toBe('supports')
    },
    K24: () => {
      const group = one('body', 'Kainuun Venäjä-strategiaryhmä')
      expect(group.task.fi).toBe(
        'Venäjä-strategian toimeenpanon edistäminen ja seuranta sekä toimintaympäristön ennakointi.',
      )
      const network = linkTo('body', 'Kainuun kansainvälisten toimijoiden verkosto')
      expect(relationOf({ kind: 'body', id: group.id }, network)).toBe('mergedInto')
    },
    K25: () =>
      expect(membersOf('Euregio Karelia')).toEqual([
        'Kainuu',
        'Karjalan tasavalta',
        'Pohjois-Karjala',
        'Pohjois-Pohjanmaa',
      ]),
    K26: () =>
      expect(one('body', 'Euregio Karelian hallitus')).toMatchObject({
        parentId: idOf('body', 'Euregio Karelia'),
        task: { fi: 'Jäsenalueiden korkea poliittinen johto ja virkamiesjohto.' },
      }),
    K27: () => {
      const secretariat = idOf('body', 'Euregio Karelian sihteeristö')
      const duties = records.goal.filter(({ links }) => links.some(({ id }) => id === secretariat))
      expect(duties.map(({ kind, position }) => [kind, position])).toEqual([
        ['duty', 1],
        ['duty', 2],
        ['duty', 3],
      ])
    },
    K28: () => {
      const since = { from: '1996-01-01', precision: 'year', asWritten: 'vuodesta 1996 lähtien' }
      expect(one('event', 'Kainuu mukana raja-alueyhteistyössä EU-ohjelmin')).toMatchObject(since)
      expect(statusOf('organisation', 'Karjalan tasavalta')[0]).toMatchObject(since)
    },
    K29: () => {
      expect(one('programme', 'Karelia CBC')).toMatchObject({
        period: '2014–2020',
        managingAuthorityId: idOf('organisation', 'Pohjois-Pohjanmaan liitto'),
      })
      const bodyId = idOf('body', 'Karelia CBC -ohjelman valintakomitea')
      expect(records.seat.filter((seat) => seat.bodyId === bodyId)).toMatchObject([
        { role: 'member', organisationId: idOf('organisation', 'Kainuun liitto') },
      ])
    },
    K30: () => {
      expect(statusOf('programme', 'Karelia CBC').at(-1)?.state).toBe('continuedWithoutPartner')
      const next = 'Interreg NEXT Karelia 2021–2027'
      expect(statusOf('programme', next, 'legal')[0]?.state).toBe('neverStarted')
    },
    K31: () =>
      expect(responsible('Kansainvälinen toiminta, yleisvastuu')[1]).toMatchObject({
        kind: 'partOfJob',
        holderId: null,
        holderRole: 'koko henkilöstö',
      }),
    K32: () =>
      expect(responsible('Kansainvälinen toiminta, yleisvastuu')[0]).toMatchObject({
        kind: 'overall',
        holderId: idOf('person', 'maakuntajohtaja'),
      }),
    K33: () => {
      expect(holderOf('EU-yhteistyö')).toBe('Jouni Ponnikas, aluekehitysjohtaja')
      expect(responsible('EU-yhteistyö')[0]?.kind).toBe('owner')
    },
    K34: () => {
      for (const area of ['Venäjä-yhteistyö', 'Barents- ja pohjoinen yhteistyö']) {
        expect(holderOf(area)).toBe('Katja Sukuvaara, aluekehityspäällikkö')
        expect(responsible(area)).toMatchObject([
          { deputyId: null, deputyRole: 'sijainen (nimeämättä)' },
        ])
      }
    },
    K35: () => {
      expect(one('body', team)).toMatchObject({ kind: 'team', level: 'internal' })
      expect(seatsOf(team, 'chair')).toMatchObject([
        { personId: idOf('person', 'maakuntajohtaja') },
      ])
    },
    K36: () => {
      const duties = records.goal.filter(({ links }) => links.some(({ id }) => id === teamId))
      expect(duties.map(({ name }) => name.fi)).toEqual([
        'Kansainvälisten tehtävien operatiivinen yhteensovittaminen',
        'Ennakointi',
        'Viestinnän tehostaminen',
      ])
      expect(one('body', team).task.fi).toMatch(
        /^Kainuun liiton kansainvälisten tehtävien operatiivinen yhteensovittaminen, ennakointi ja viestinnän tehostaminen\./,
      )
      // The three tasks are the standing sections of the team's agenda.
      const sections = agenda().filter((title) =>
        /^(Yhteensovittaminen|Ennakointi|Viestintä)/.test(title),
      )
      expect(sections).toHaveLength(3)
    },
    K37: () => {
      expect(one('body', team).reportsTo).toEqual(linkTo('body', 'Kainuun liiton johtoryhmä'))
      for (const name of ['Raportointi johtoryhmälle', 'Tiedottaminen koko henkilöstölle'])
        expect(one('goal', name).kind).toBe('duty')
      expect(agenda()).toContain('Raportointi johtoryhmälle ja tiedottaminen henkilöstölle')
    },
    K38: () => {
      expect(one('body', team).task.fi).toContain(
        'Kokouksiin kutsutaan tarvittaessa asiantuntijoita.',
      )
      expect(agenda()).toContain('Asiantuntijan puheenvuoro')
    },
    K39: () => {
      expect(one('body', network)).toMatchObject({
        kind: 'network',
        officiality: 'informal',
        open: true,
        rhythm: 'asNeeded',
        convenerId: idOf('organisation', 'Kainuun liitto'),
      })
      expect(membersOf(network)).toEqual([])
      expect(membersOf(network, undefined, 'mailingList')).toContain('Kajaanin ammattikorkeakoulu')
    },
    K40: () =>
      expect(
        one('goal', 'Toimijoiden kokoaminen yhteen, aktivointi ja koordinointi'),
      ).toMatchObject({
        kind: 'duty',
        organisationId: idOf('organisation', 'Kainuun liitto'),
        links: [linkTo('body', network)],
      }),
  })
})
