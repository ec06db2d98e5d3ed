import { describe, expect } from 'vitest'
import {
  goalsOf,
  idOf,
  linkTo,
  one,
  records,
  relationOf,
  statusOf,
  versionsOf,
  walk,
} from './starter'

const council = 'Lapin liitto'
const strategy = 'Lappi – Arktinen ja kansainvälinen menestyjä'
const childrenOf = (body: string) =>
  records.body.filter(({ parentId }) => parentId === idOf('body', body))

describe('what Lapin liitto tells of its international activity', () => {
  walk('L', 1, 11, {
    L1: () =>
      expect(one('goal', 'Vetovastuu Lapin kansainvälisestä toiminnasta')).toMatchObject({
        kind: 'duty',
        organisationId: idOf('organisation', council),
      }),
    L2: () => {
      expect(one('strategy', strategy)).toMatchObject({
        organisationId: idOf('organisation', council),
        from: '2018-01-01',
        until: '2022-12-31',
        precision: 'year',
        asWritten: '2018–2022',
      })
      expect(one('strategy', strategy).note).toContain('älykkään erikoistumisen strategian')
    },
    L3: () =>
      expect(statusOf('body', 'Arctic Smartness')).toMatchObject([
        { state: 'active', from: '2014-01-01', precision: 'year', asWritten: 'v. 2014' },
      ]),
    L4: () => {
      const clusters = childrenOf('Arctic Smartness').filter(({ task }) =>
        task.fi.includes('klusteri.'),
      )
      expect(clusters.map(({ name }) => name.en)).toEqual([
        'Arctic Industry and Circular Economy',
        'Arctic Smart Rural Communities',
        'Arctic Design',
        'Arctic Safety and Security',
        'Arctic Development Environments',
        'Arctic Smartness, the sixth cluster (name to be checked)',
      ])
    },
    L5: () =>
      expect(
        one(
          'event',
          'Euroopan komissio tunnistaa Arctic Smartnessin hyvän hallinnollisen käytännön',
        ),
      ).toMatchObject({
        kind: 'milestone',
        from: null,
        participants: [linkTo('organisation', 'Euroopan komissio')],
      }),
    L6: () =>
      expect(
        childrenOf('Arctic Smartness')
          .slice(0, 3)
          .map(({ name, task }) => [name.fi, task.fi]),
      ).toEqual([
        [
          'Lapin aluekehittämisen kansainvälistymisen johtoryhmä',
          'Ylläpitää kansainvälisen työn tilannekuvaa ja linjaa tarvittaessa.',
        ],
        [
          'Lapin kansainvälistymisen yhteistyöryhmä',
          'Tekee konkreettisia toimenpiteitä kansainvälistymisen edistämiseksi.',
        ],
        [
          'Lapin johdon strategiafoorumi',
          'Aluekehitysorganisaatioiden ja kuntien johtajat sparraavat ekosysteemin työtä.',
        ],
      ]),
    L7: () =>
      expect(one('programme', 'Kolarctic').managingAuthorityId).toBe(idOf('organisation', council)),
    L8: () =>
      expect(one('programme', 'Interreg Pohjoinen')).toMatchObject({
        nationalContactId: idOf('organisation', council),
        coFinancierId: idOf('organisation', council),
      }),
    L9: () =>
      expect(one('programme', 'Pohjoinen Periferia')).toMatchObject({
        nationalContactId: idOf('organisation', council),
        coFinancierId: null,
      }),
    L10: () =>
      expect(one('body', 'Pohjoiskalotin neuvosto').secretariat).toEqual(
        linkTo('organisation', council),
      ),
    L11: () => {
      expect(goalsOf(council, 'duty').slice(1)).toEqual([
        'EU-ohjelmien toteutus ja hallinnointi',
        'Pohjoiskalotin neuvoston jäsenyys ja sihteeristö',
        'NSPA-verkoston yhteistyö',
        'Pohjoinen Periferia -yhteistyö',
        'Barentsin alueneuvoston ja aluekomitean jäsenyys',
        'Yhteistyö Itä- ja Pohjois-Suomen EU-toimiston kanssa',
        'Älykkään erikoistumisen temaattiset kumppanuudet',
        'ELMO-pilotti (Elinkeinot murroksessa)',
        'Yhteistyö Venäjälle, erityisesti Murmanskin alueelle',
        'Yhteistyö Trans Danubian, erityisesti Veszprémin kanssa',
        'Yhteistyö Kiinaan: Heilongjiang, Hubei ja Sichuan',
      ])
      expect(one('goal', 'Yhteistyö Kiinaan: Heilongjiang, Hubei ja Sichuan').links).toEqual([
        linkTo('region', 'Heilongjiang'),
        linkTo('region', 'Hubei'),
        linkTo('region', 'Sichuan'),
      ])
      expect(one('region', 'Sichuan')).toMatchObject({ country: 'CN', kind: 'province' })
      expect(one('region', 'Veszprém')).toMatchObject({ country: 'HU', kind: 'county' })
    },
  })
})

describe('what is told of the Arctic Smartness event', () => {
  walk('A', 1, 6, {
    A1: () =>
      expect(one('event', 'Missä mennään Arctic Smartness yhteistyössä?')).toMatchObject({
        from: '2018-11-06',
        precision: 'dayOfUnknownYear',
        asWritten: 'Tiistaina 6. marraskuuta',
        place: 'Lapin yliopisto, Rovaniemi',
        attendance: 100,
        attendanceIsAbout: true,
      }),
    A2: () => {
      const event = one('event', 'Missä mennään Arctic Smartness yhteistyössä?')
      expect(event.links).toEqual([linkTo('strategy', strategy)])
      const programme = linkTo('strategy', 'Lapin arktisen erikoistumisen ohjelma')
      expect(relationOf(linkTo('strategy', strategy), programme)).toBe('specifies')
    },
    A3: () =>
      expect(goalsOf(council, 'businessArea')).toEqual([
        'Kiertotalous',
        'Kestävä matkailu',
        'Luonnonvarojen jalostusasteen lisääminen',
        'Uudet nousevat alat',
      ]),
    A4: () =>
      expect(goalsOf(council, 'priority')).toEqual([
        'Osaaminen',
        'Innovaatiot',
        'Vetovoima',
        'Alueellinen yhteistyö',
      ]),
    A5: () => {
      const goal = one('goal', 'Yritykset ja kunnat vahvemmin mukaan klustereihin')
      expect(goal.description.fi).toContain('tulkkeina EU:n')
      expect(goal.strategyId).toBe(idOf('strategy', strategy))
    },
    A6: () => {
      const { note } = one('body', 'Arctic Smartness')
      expect(note).toContain('arcticmartness(a)lapinliitto.fi, arcticmartness.eu')
      expect(versionsOf(one('body', 'Arctic Smartness'), 'klustereiden määrä')).toHaveLength(2)
    },
  })
})
