import { describe, expect, test } from 'vitest'
import { idOf, linkTo, one, records } from './starter'

describe('what an officer does in these bodies', () => {
  test.each([
    ['Barents Forum', '2016-12-08', '2016-12-08', 'Helsinki'],
    ['Barents-lähettilään vierailu', '2022-05-04', '2022-05-05', 'Kajaani'],
    ['EU-toimiston vierailu Kajaanissa', '2022-05-24', '2022-05-24', 'Kajaani'],
    ['Virkamieskomitean kokous', '2022-05-30', '2022-05-31', 'Ruka, Kuusamo'],
    [
      'Interreg Aurora -ohjelman hankehakujen info',
      '2023-10-04',
      '2023-10-04',
      'Kajaanin ammattikorkeakoulu / Teams',
    ],
    [
      'Kansainvälisen toiminnan tilannekatsaus maakuntahallitukselle',
      '2023-12-19',
      '2023-12-19',
      'Kajaani',
    ],
  ])('%s, %s to %s, %s', (name, from, until, place) => {
    expect(one('event', name)).toMatchObject({ from, until, place })
  })

  test.each([
    ['Harstad 2005', '2005-11-09', 'RR 18/2004'],
    ['Rovaniemi 2007', '2007-11-14', 'BRC 14–25/2007'],
    ['Kirkkoniemi 2013', '2013-06-03', 'RR 1–10/2013'],
    ['Tromssa 2013', '2013-10-28', 'BRC 11–21/2013'],
    ['Arkangeli 2014', '2014-03-12', 'RR 1–10/2014'],
  ])('the Barents Regional Council met: %s, %s, items %s', (place, from, numbers) => {
    const meeting = one('event', `Barentsin alueneuvoston kokous, ${place}`)
    expect(meeting).toMatchObject({ from, bodyId: idOf('body', 'BRC') })
    expect(meeting.note).toContain(numbers)
  })

  test('the status report to the board has its case number', () => {
    const matter = records.matter.find(({ caseNumber }) => caseNumber !== '')
    expect(matter?.caseNumber).toBe('29/07.05.00/2022')
    expect(
      one('event', 'Kansainvälisen toiminnan tilannekatsaus maakuntahallitukselle').links,
    ).toEqual([{ kind: 'matter', id: matter?.id }])
  })

  test('nominations: one is being prepared, two were decided by the board', () => {
    expect(
      records.nomination.map(({ state, decidedOn, bodyId }) => [state, decidedOn, bodyId]),
    ).toEqual([
      ['preparing', null, idOf('body', 'BRYC')],
      ['decided', '2024-01-22', idOf('body', 'Itä- ja Pohjois-Suomen neuvottelukunta')],
      ['decided', '2019-08-26', idOf('body', 'Kainuun Venäjä-strategiaryhmä')],
    ])
  })

  test('statements: an example in the making, a position paper and an answer to the ministry', () => {
    expect(records.statement.map(({ kind, state }) => [kind, state])).toEqual([
      ['positionPaper', 'drafting'],
      ['positionPaper', 'given'],
      ['response', 'given'],
    ])
    expect(records.statement[2]?.requesterId).toBe(idOf('organisation', 'TEM'))
  })

  test('signals: what is not known of the cooperation is followed by somebody', () => {
    const brc = 'Alueneuvoston toiminnasta ja puheenjohtajasta vuonna 2026 ei ole julkista tietoa'
    expect(one('signal', brc).links).toContainEqual(linkTo('body', 'BRC'))
    for (const { state, ownerId, reviewOn, title } of records.signal)
      if (state !== 'passed') expect([ownerId, reviewOn], title).not.toContain(null)
  })
})

test('some goals are worked for, and some stand out as nobody’s', () => {
  const goals = records.goal.filter(
    ({ organisationId }) => organisationId === idOf('organisation', 'Kainuun liitto'),
  )
  const linked = new Set(
    [...records.responsibility, ...records.task, ...records.project, ...records.statement]
      .flatMap(({ links }) => links)
      .map(({ id }) => id),
  )
  const isWorkedFor = ({ id, links }: (typeof goals)[number]) => linked.has(id) || links.length > 0
  expect(goals.filter((goal) => !isWorkedFor(goal)).map(({ name }) => name.fi)).toEqual([
    'Maakunnan markkinointi ja myönteinen tunnettuus',
    'Maakunnan kaupan arvo kasvaa',
    'Avoin suhtautuminen muihin kulttuureihin ja kansallisuuksiin',
  ])
})
