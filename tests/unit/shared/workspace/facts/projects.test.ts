import { expect, test } from 'vitest'
import { idOf, nameOf, one, records, statusOf } from './starter'

const partnersOf = (acronym: string) =>
  one('project', acronym).partners.map(({ organisationId, country, role, state }) => [
    organisationId && nameOf({ kind: 'organisation', id: organisationId }),
    country,
    role === 'lead' ? role : state,
  ])

test('BRTL: led by Kainuun liitto, extended by half a year, with its budget to the cent', () => {
  expect(one('project', 'BRTL')).toMatchObject({
    name: { fi: 'Barents Region Transport and Logistics' },
    code: 'KO1029',
    programmeId: idOf('programme', 'Kolarctic'),
    leadPartnerId: idOf('organisation', 'Kainuun liitto'),
    ourRole: 'lead',
    from: '2018-11-01',
    until: '2021-10-31',
    extensions: [{ until: '2022-04-30' }],
    budget: { total: 1_492_426_00, eu: 605_643_00 },
  })
  expect(one('project', 'BRTL').goals[0]).toMatch(/^Viisi selvitystä/)
  expect(one('project', 'BRTL').note).toMatch(/^Tuotoksena seitsemän raporttia\./)
  expect(partnersOf('BRTL')).toEqual([
    ['Kainuun liitto', 'FI', 'lead'],
    ['Pohjois-Pohjanmaan liitto', 'FI', 'active'],
    ['Pohjois-Karjalan maakuntaliitto', 'FI', 'active'],
    ['Lapin liitto', 'FI', 'active'],
    ['Finnmarkin läänikunta', 'NO', 'active'],
    ['Tromssan läänikunta', 'NO', 'active'],
  ])
})

test('NABL: led by Kainuun liitto, extended by three months, with a suspended partner', () => {
  expect(one('project', 'NABL')).toMatchObject({
    name: { fi: 'Northern Axis – Barents Link' },
    programmeId: idOf('programme', 'Kolarctic'),
    leadPartnerId: idOf('organisation', 'Kainuun liitto'),
    from: '2019-11-04',
    until: '2022-02-28',
    extensions: [{ until: '2022-05-31' }],
    budget: { total: 1_200_000_00, eu: null },
  })
  expect(one('project', 'NABL').note).toMatch(/^Budjetti noin 1,2 M€ \(pyöristetty\)\./)
  expect(partnersOf('NABL')).toEqual([
    ['Kainuun liitto', 'FI', 'lead'],
    ['Itä-Lapin kuntayhtymä', 'FI', 'active'],
    ['Väyläviraston Oulun toimipiste', 'FI', 'active'],
    ['Luulajan tekninen yliopisto', 'SE', 'active'],
    ['UiT Norjan arktinen yliopisto', 'NO', 'active'],
    ['Futurum AS', 'NO', 'active'],
    ['Pohjoinen arktinen liittovaltionyliopisto', 'RU', 'suspended'],
  ])
})

test.each(['BRTL', 'NABL'])(
  '%s has ended, and its closing duties are tasks of somebody',
  (name) => {
    expect(statusOf('project', name).map(({ state }) => state)).toEqual(['active', 'ended'])
    const { duties } = one('project', name)
    expect(duties.map(({ kind }) => kind)).toEqual(['archive', 'retention', 'audit', 'website'])
    for (const { taskId } of duties) {
      const task = records.task.find(({ id }) => id === taskId)
      expect(task?.assigneeId, task?.title).toBeTruthy()
    }
  },
)
