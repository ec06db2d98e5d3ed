import { describe, expect } from 'vitest'
import { idOf, one, records, saying, statusOf, walk } from './starter'

const project = () => one('project', 'Älykäs ja kansainvälistyvä Lappi')

describe('the project page of Älykäs ja kansainvälistyvä Lappi', () => {
  walk('P', 1, 7, {
    P1: () => expect(project().leadPartnerId).toBe(idOf('organisation', 'Lapin liitto')),
    P2: () =>
      expect(project()).toMatchObject({
        from: '2019-06-01',
        until: '2022-04-30',
        asWritten: '1.6.2019–30.4.2022',
      }),
    P3: () => {
      expect(project().funder).toBe('EAKR / Lapin liitto')
      expect(project().budget).toMatchObject({ total: 497_166_00, eu: 447_448_00 })
    },
    P4: () =>
      expect(project().goals).toEqual([
        'Kunnat mukaan klusteritoimintaan ja kansainvälistymisen ekosysteemiin',
        'Kunnat ja yritykset kehittämään yhdessä kilpailukykyisiä toimintaympäristöjä',
        'Yritykset ja kunnat EU:n kehittämisvälineiden taitaviksi käyttäjiksi',
        'Tietoa kansainvälisistä toimijoista koko Lapin ekosysteemille',
        'Valmiudet komission klusterityön seuraavaan aaltoon',
      ]),
    P5: () => {
      const contact = records.person.find(({ id }) => id === project().contactId)
      expect(contact).toMatchObject({ title: 'projektipäällikkö', familyName: '', email: '' })
      expect(contact?.organisationId).toBe(idOf('organisation', 'Lapin liitto'))
    },
    P6: () => expect(project().note).toContain('ladattava esite ja videoita'),
    P7: () =>
      expect(records.programme.find(({ id }) => id === project().programmeId)).toMatchObject({
        abbreviation: 'EAKR',
        until: '2020-12-31',
      }),
  })
})

describe('the digest of news from Lapland', () => {
  walk('N', 1, 7, {
    N1: () =>
      expect(statusOf('organisation', 'Murmanskin alue')).toMatchObject([
        {
          state: 'suspendedByUs',
          reason: saying('Lapin hankeyhteistyö venäläisten kumppanien kanssa'),
        },
      ]),
    N2: () =>
      expect(
        one('signal', 'Lapin klusterit haluavat tavoittaa pk-yritykset paremmin').effect,
      ).toMatch(/^Uusien ja entisten yrityskumppanien palvelu/),
    N3: () =>
      expect(statusOf('strategy', 'Lappi – Arktinen ja kansainvälinen menestyjä')).toMatchObject([
        { state: 'preparing', reason: saying('sidosryhmät kutsutaan') },
      ]),
    N4: () =>
      expect(
        one(
          'project',
          'Arjen turvallisuuden tiekartta – aktivoiva osallisuus syrjäytymisen ehkäisyssä',
        ),
      ).toMatchObject({
        from: '2020-12-01',
        until: '2021-09-30',
        precision: 'month',
        untilPrecision: 'month',
        asWritten: '12/2020 – 09/2021',
        funder: 'ESR',
        goals: ['Toimenpide-ehdotukset seuraaville seitsemälle vuodelle'],
      }),
    N5: () =>
      expect(one('event', 'Kansainvälisen projektiosaamisen pilottikoulutus')).toMatchObject({
        kind: 'training',
        from: '2021-01-01',
        precision: 'year',
        attendance: 33,
        attendanceIsAbout: false,
        organiserId: idOf('organisation', 'Lapin AMK'),
        participants: [{ kind: 'organisation', id: idOf('organisation', 'Lapin yliopisto') }],
      }),
    N6: () =>
      expect(one('project', 'HEHKU').leadPartnerId).toBe(
        idOf('organisation', 'Itä-Lapin kuntayhtymä'),
      ),
    N7: () => {
      const id = idOf('project', 'Mahdollisuuksien Lappi – yhteistyöllä eteenpäin')
      const workshops = records.event.filter(({ links }) => links.some((link) => link.id === id))
      expect(workshops).toMatchObject(
        ['Posio', 'Utsjoki'].map((place) => ({
          kind: 'workshop',
          place,
          from: null,
          asWritten: 'marraskuun vaihteessa',
        })),
      )
    },
  })
})
