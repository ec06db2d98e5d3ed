import { describe, expect } from 'vitest'
import { idOf, linkTo, membersOf, one, records, walk } from './starter'

const duty = (name: string, position: number) =>
  expect(one('goal', name)).toMatchObject({
    kind: 'duty',
    position,
    organisationId: idOf('organisation', 'Kainuun liitto'),
  })

describe('what Kainuun liitto tells of its international activity: duties, networks and Barents', () => {
  walk('K', 1, 20, {
    K1: () => duty('Vetovastuu maakunnan kansainvälisestä toiminnasta', 1),
    K2: () => {
      const name =
        'Yhteisten kehittämistavoitteiden toteuttaminen ja osallistuminen maakuntaohjelmaan'
      duty(name, 2)
      expect(one('goal', name).strategyId).toBe(idOf('strategy', 'Kainuun maakuntaohjelma'))
    },
    K3: () => duty('Maakunnan edunajaminen kotimaassa ja Euroopassa', 3),
    K4: () => {
      const goals = records.goal
        .filter(({ kind, strategyId }) => kind === 'goal' && strategyId === null)
        .sort((a, b) => a.position - b.position)
      expect(goals.map(({ name }) => name.fi)).toEqual([
        'Maakunnan tunnettuus kasvaa',
        'Osaamistaso kohoaa',
        'Maakunnan kaupan arvo kasvaa',
        'Maakunnan kilpailukyky paranee',
        'Avoin suhtautuminen muihin kulttuureihin ja kansallisuuksiin',
      ])
    },
    K5: () => {
      const frame = one('goal', 'Kansainvälistymisen puitteet: verkostot ja hanketoiminta')
      expect(frame.links).toEqual([
        linkTo('body', 'Kainuun kansainvälisten toimijoiden verkosto'),
        linkTo('body', 'Kainuun innovatiivinen yhteistyöverkosto'),
      ])
      for (const acronym of ['BRTL', 'NABL'])
        expect(one('project', acronym).links).toContainEqual({ kind: 'goal', id: frame.id })
    },
    K6: () => duty('Maakunnan markkinointi ja myönteinen tunnettuus', 5),
    K7: () =>
      expect(membersOf('Itä- ja Pohjois-Suomen EU-toimisto')).toEqual([
        'Etelä-Savo',
        'Kainuu',
        'Keski-Pohjanmaa',
        'Lappi',
        'Pohjois-Karjala',
        'Pohjois-Pohjanmaa',
        'Pohjois-Savo',
      ]),
    K8: () => {
      const kamk = idOf('organisation', 'KAMK')
      const projects = records.project.filter(({ partners }) =>
        partners.some(({ organisationId }) => organisationId === kamk),
      )
      expect(projects.map(({ acronym, funder }) => [acronym, funder])).toEqual([
        ['DECIDO', 'Horisontti 2020'],
        ['PeatStop', 'Karelia CBC'],
        ['REMAC', 'Karelia CBC'],
        ['NursEduPal@Euro', 'Erasmus+'],
      ])
    },
    K9: () => {
      expect(one('body', 'BEAC').level).toBe('state')
      expect(one('body', 'BRC').level).toBe('regional')
    },
    K10: () => {
      const countries = records.membership
        .filter(({ bodyId }) => bodyId === idOf('body', 'BRC'))
        .map(({ member }) => records.region.find(({ id }) => id === member.id)?.country)
      expect([...new Set(countries)].sort()).toEqual(['FI', 'NO', 'RU', 'SE'])
      expect(membersOf('BRC', '2021-06-01')).toHaveLength(13)
    },
    K11: () =>
      expect(membersOf('BRC').filter((name) => one('region', name).country === 'FI')).toEqual([
        'Kainuu',
        'Lappi',
        'Pohjois-Karjala',
        'Pohjois-Pohjanmaa',
      ]),
    K12: () => expect(one('body', 'BRC').name.fi).toBe('Barentsin alueneuvosto'),
    K13: () =>
      expect(one('body', 'RC')).toMatchObject({
        name: { fi: 'Barentsin aluekomitea' },
        parentId: idOf('body', 'BRC'),
      }),
    K14: () =>
      expect(one('body', 'RWG')).toMatchObject({
        kind: 'workingGroup',
        parentId: idOf('body', 'RC'),
      }),
    K15: () => {
      expect(one('body', 'BEAC').name.fi).toBe('Barentsin euroarktinen neuvosto')
      expect(one('body', 'BRC').parentId).toBe(idOf('body', 'BEAC'))
    },
    K16: () => {
      expect(one('body', 'IBS')).toMatchObject({ kind: 'secretariat', note: 'Kirkkoniemi, Norja.' })
      expect(one('body', 'BEAC').secretariat).toEqual(linkTo('body', 'IBS'))
    },
    K17: () =>
      expect(one('body', 'BRYC').seatRule).toEqual({
        membersOfId: idOf('body', 'BRC'),
        each: 1,
        extras: [{ fi: 'Alkuperäiskansat', en: 'Indigenous peoples', sv: 'Urfolk' }],
      }),
    K18: () => {
      const board = one('body', 'Nuorisoneuvoston hallitus')
      expect(board.parentId).toBe(idOf('body', 'BRYC'))
      const chair = records.seat.find(({ bodyId }) => bodyId === board.id)
      expect(chair).toMatchObject({ role: 'chair', represents: linkTo('body', 'BRYC') })
    },
    K19: () =>
      expect(one('body', 'BRYC').task.fi).toContain(
        'suvaitsevaisuus, yhteistyö, luotettavuus, oikeudenmukaisuus ja rakkaus',
      ),
    K20: () =>
      expect(one('body', 'Barents Games')).toMatchObject({
        kind: 'series',
        officiality: 'separate',
        parentId: null,
      }),
  })
})
