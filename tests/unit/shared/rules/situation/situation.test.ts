import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { figuresWithin, scopeOf } from '@shared/rules/situation/scope'
import { referencesIn } from '@shared/workspace/references'
import { type Given, pictureOf, recordsOf, titlesOf, today } from './records'

const name = (fi: string) => ({ fi })

test('an empty workspace has no figure, and nothing is wrong with it', () => {
  expect(titlesOf(pictureOf(recordsOf({})))).toEqual({})
})

test('tasks are late, coming, done or without anybody, each day on its own side', () => {
  const done = { status: 'done' as const }
  const somebody = newId()
  const task: Given['task'] = [
    { title: 'eilen', due: '2026-11-25', assigneeId: somebody },
    { title: 'tänään', due: today, assigneeId: somebody },
    { title: 'viimeinen päivä', due: '2027-02-24', assigneeId: somebody },
    { title: 'päivä liian myöhään', due: '2027-02-25', assigneeId: somebody },
    { title: 'päivätön', assigneeId: somebody },
    { title: 'ei kenenkään' },
    { title: 'muun talon', outside: { words: 'Ministeriö' } },
    { title: 'ensimmäinen päivä', ...done, doneOn: '2026-10-27', assigneeId: somebody },
    { title: 'aiemmin', ...done, doneOn: '2026-10-26' },
    { title: 'tehty tänään', ...done, due: '2026-11-01', doneOn: today },
  ]
  expect(titlesOf(pictureOf(recordsOf({ task })))).toEqual({
    lateTasks: ['eilen'],
    dueTasks: ['tänään', 'viimeinen päivä'],
    unassigned: ['ei kenenkään'],
    doneTasks: ['tehty tänään', 'ensimmäinen päivä'],
  })
})

test('a person is overloaded by the week that is the fullest, not by tasks without an estimate', () => {
  const [busy, calm] = [newId(), newId()]
  const task: Given['task'] = [
    {
      title: 'ensi viikko',
      assigneeId: busy,
      start: '2026-11-30',
      due: '2026-12-04',
      estimatedHours: 40,
    },
    {
      title: 'sen jälkeen',
      assigneeId: busy,
      start: '2026-12-07',
      due: '2026-12-11',
      estimatedHours: 50,
    },
    { title: 'arvioimaton', assigneeId: calm, start: '2026-11-30', due: '2026-12-04' },
    {
      title: 'viides viikko',
      assigneeId: calm,
      start: '2026-12-28',
      due: '2026-12-31',
      estimatedHours: 90,
    },
  ]
  const { overloaded } = pictureOf(recordsOf({ task }))
  // Independence day falls on a Sunday, so both weeks have five days.
  expect(overloaded.map(({ opens, day, detail }) => [opens?.id, day, detail])).toEqual([
    [busy, '2026-12-07', '50/36.25'],
  ])
})

test('suspensions in force are told, and as late when their review has passed', () => {
  const subject = () => ({ kind: 'body', id: newId() }) as const
  const status: Given['status'] = [
    { subject: subject(), state: 'suspendedByUs', from: '2022-03-09', reason: 'hyökkäyssota' },
    { subject: subject(), state: 'frozen', from: '2026-11-01', reviewOn: '2026-11-25' },
    { subject: subject(), state: 'frozen', from: '2020-01-01', until: '2021-12-31' },
    { subject: subject(), state: 'active', from: '2026-11-02' },
  ]
  const figures = pictureOf(recordsOf({ status }))
  expect(figures.suspended.map(({ day, detail }) => [day, detail])).toEqual([
    ['2026-11-01', 'frozen'],
    ['2022-03-09', 'suspendedByUs, hyökkäyssota'],
  ])
  expect(figures.lateReviews.map(({ day }) => day)).toEqual(['2026-11-25'])
  expect(figures.states.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-01'])
})

test('what is to be given is late the day after, and what has been given is neither late nor coming', () => {
  const project: Given['project'] = [
    {
      name: name('Hanke'),
      reports: [
        { kind: 'interimReport', due: '2026-11-25' },
        { kind: 'finalReport', due: today },
        { kind: 'paymentClaim', due: '2027-02-25' },
        { kind: 'interimReport', due: '2026-12-01', doneOn: '2026-11-20' },
      ],
    },
  ]
  const statement: Given['statement'] = [
    { title: 'myöhässä', due: '2026-11-25' },
    { title: 'tulossa', due: today },
    { title: 'annettu', due: '2026-11-25', state: 'given' },
  ]
  const nomination: Given['nomination'] = [{ title: 'nimeäminen', due: '2026-12-24' }]
  const figures = pictureOf(recordsOf({ project, statement, nomination }))
  expect(figures.lateReports.map(({ detail }) => detail)).toEqual(['interimReport'])
  expect(figures.dueReports.map(({ detail }) => detail)).toEqual(['finalReport'])
  expect(figures.lateStatements.map(({ title }) => title)).toEqual(['myöhässä'])
  expect(figures.dueAnswers.map(({ title }) => title)).toEqual(['tulossa', 'nimeäminen'])
})

test('the coming days reach over New Year, and a call is told by the day it closes', () => {
  const programmeId = newId()
  const call: Given['call'] = [
    {
      title: 'avoin',
      programmeId,
      opensAt: '2026-09-01T06:00:00.000Z',
      closesAt: '2027-01-15T10:00:00.000Z',
    },
    { title: 'sulkeutunut', programmeId, closesAt: '2026-11-20T10:00:00.000Z' },
  ]
  const event: Given['event'] = [
    { name: name('Joulumarkkinat'), from: '2026-12-12' },
    { name: name('Talvipäivät'), from: '2027-02-01', until: '2027-03-31' },
    { name: name('Kesäpäivät'), from: '2027-06-01' },
  ]
  const figures = pictureOf(recordsOf({ call, event }))
  expect(figures.calls.map(({ title, day }) => [title, day])).toEqual([['avoin', '2027-01-15']])
  expect(figures.events.map(({ title }) => title)).toEqual(['Joulumarkkinat', 'Talvipäivät'])
})

test('an area has its own tasks, and those of the bodies under its bodies and the projects of its programmes', () => {
  const [areaId, bodyId, partId, programmeId, projectId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ]
  const due = '2026-12-01'
  const records = recordsOf({
    area: [
      {
        id: areaId,
        name: name('Barents'),
        links: [
          { kind: 'body', id: bodyId },
          { kind: 'programme', id: programmeId },
        ],
      },
    ],
    body: [
      { id: bodyId, kind: 'council', name: name('Neuvosto') },
      { id: partId, kind: 'workingGroup', name: name('Työryhmä'), parentId: bodyId },
    ],
    project: [{ id: projectId, name: name('Hanke'), programmeId }],
    task: [
      { title: 'alueen', due, areaId },
      { title: 'työryhmän', due, workstream: { kind: 'body', id: partId } },
      { title: 'hankkeen', due, links: [{ kind: 'project', id: projectId }] },
      { title: 'muu', due, workstream: { kind: 'body', id: newId() } },
    ],
  })
  const area = records.area.get(areaId)
  if (!area) throw new Error('The area is missing.')
  const within = figuresWithin(pictureOf(records), scopeOf(area, records), ({ kind, id }) => {
    const record = (records as Record<string, ReadonlyMap<string, unknown>>)[kind]?.get(id)
    return record ? referencesIn(kind, record).map((one) => one.id) : []
  })
  expect(within.dueTasks.map(({ title }) => title).sort()).toEqual([
    'alueen',
    'hankkeen',
    'työryhmän',
  ])
  expect(within.areas.map(({ title }) => title)).toEqual(['Barents'])
})

test('a follow-up of a decision is late or coming until it is given', () => {
  const meeting = {
    ...{ id: newId(), type: 'team' as const, title: name('Tiimi'), state: 'held' as const },
    ...{ start: '2026-06-09T06:00:00.000Z', end: '2026-06-09T07:00:00.000Z' },
  }
  const decided = (title: string, decision: Record<string, string>) => ({
    ...{ meetingId: meeting.id, order: 'a0', title: name(title), decision },
    outcome: { code: 'approved' as const, text: {} },
  })
  const occurrence: Given['occurrence'] = [
    decided('eilen', { followUp: 'Hakemus', followUpBy: '2026-11-25' }),
    decided('annettu', { followUpBy: '2026-11-25', followUpGivenOn: '2026-11-20' }),
    decided('tänään', { followUpBy: today }),
    decided('päivätön', { followUp: 'Hakemus' }),
    decided('liian myöhään', { followUpBy: '2027-02-25' }),
  ]
  const figures = pictureOf(recordsOf({ meeting: [meeting], occurrence }))
  expect(titlesOf(figures)).toEqual({ lateFollowUps: ['eilen'], dueFollowUps: ['tänään'] })
  expect(figures.lateFollowUps[0]).toMatchObject({
    opens: { kind: 'meeting', id: meeting.id },
    day: '2026-11-25',
    detail: 'Hakemus',
  })
})
