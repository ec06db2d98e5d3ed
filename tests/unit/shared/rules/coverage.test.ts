import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { coverage, coverageSum } from '@shared/rules/coverage'
import type { CoverageColumn, CoverageRecords } from '@shared/rules/coverageWork'
import { aMeeting, anItem } from './make'

const day = '2026-11-23'

const none: CoverageRecords = {
  areas: [],
  bodies: [],
  programmes: [],
  calls: [],
  projects: [],
  statuses: [],
  responsibilities: [],
  tasks: [],
  matters: [],
  occurrences: [],
  meetings: [],
  statements: [],
  events: [],
}

const goal = createRecord('goal', { name: local('Maakunnan edun ajaminen'), kind: 'duty' })
const toGoal = [{ kind: 'goal' as const, id: goal.id }]

const aTask = (fields: Partial<RecordInput<'task'>>) =>
  createRecord('task', { title: 'Tehtävä', ...fields })
const aProject = (fields: Partial<RecordInput<'project'>>) =>
  createRecord('project', { name: local('Hanke'), ...fields })

/** The ids in one column of a goal, and its state. */
function found(column: CoverageColumn, records: Partial<CoverageRecords>, of = goal) {
  const [row] = coverage([of], { ...none, ...records }, day)
  return { ids: [...(row?.work[column] ?? [])], state: row?.state }
}

test('a goal that nothing is linked to is uncovered', () => {
  const tasks = [aTask({})]
  expect(found('tasksOpen', { tasks })).toEqual({ ids: [], state: 'uncovered' })
})

describe('linked directly', () => {
  test('a task that is open, and one that was done in the last twelve months', () => {
    const open = aTask({ links: toGoal })
    const done = (doneOn: string) => aTask({ links: toGoal, status: 'done', doneOn })
    const [lately, longAgo] = [done('2025-11-23'), done('2025-11-22')]
    const dropped = aTask({ links: toGoal, status: 'dropped' })
    expect(found('tasksOpen', { tasks: [open, dropped] })).toEqual({
      ids: [open.id],
      state: 'covered',
    })
    expect(found('tasksDone', { tasks: [lately, longAgo] })).toEqual({
      ids: [lately.id],
      state: 'past',
    })
  })

  test('a link counts whichever of the two carries it, and once', () => {
    const project = aProject({ links: toGoal })
    const linking = { ...goal, links: [{ kind: 'project' as const, id: project.id }] }
    expect(found('projects', { projects: [project] }, linking).ids).toEqual([project.id])
    const silent = { ...project, links: [] }
    expect(found('projects', { projects: [silent] }, linking).ids).toEqual([project.id])
  })

  test('a responsibility in force only', () => {
    const area = createRecord('area', { name: local('EU') })
    const responsibility = createRecord('responsibility', { areaId: area.id, links: toGoal })
    const ended = { ...responsibility, until: '2026-11-22' }
    expect(found('responsibilities', { responsibilities: [responsibility] }).ids).toHaveLength(1)
    expect(found('responsibilities', { responsibilities: [ended] }).ids).toEqual([])
  })

  test('a project that runs, its extensions counted, and no status says otherwise', () => {
    const project = aProject({ links: toGoal, from: '2024-01-01', until: '2026-06-30' })
    expect(found('projects', { projects: [project] }).ids).toEqual([])
    const extended = { ...project, extensions: [{ until: '2026-12-31' }] }
    const running = aProject(extended)
    expect(found('projects', { projects: [running] }).ids).toEqual([running.id])
    const suspended = createRecord('status', {
      subject: { kind: 'project', id: running.id },
      state: 'suspendedByUs',
      from: '2026-03-01',
    })
    expect(found('projects', { projects: [running], statuses: [suspended] }).ids).toEqual([])
  })

  test('a statement that is open, or was given in the last twelve months', () => {
    const statement = (fields: Partial<RecordInput<'statement'>>) =>
      createRecord('statement', { title: 'Lausunto', links: toGoal, ...fields })
    const open = statement({ state: 'drafting' })
    const given = statement({ state: 'given', givenOn: '2026-10-01' })
    const old = statement({ state: 'given', givenOn: '2024-10-01' })
    expect(found('statements', { statements: [given, old] })).toEqual({
      ids: [given.id],
      state: 'past',
    })
    expect(found('statements', { statements: [open] }).state).toBe('covered')
  })

  test('an event of the last twelve months or to come', () => {
    const event = (from: string) =>
      createRecord('event', { name: local('Seminaari'), links: toGoal, from })
    const [past, coming] = [event('2026-01-10'), event('2027-03-01')]
    expect(found('events', { events: [past, event('2018-11-06')] })).toEqual({
      ids: [past.id],
      state: 'past',
    })
    expect(found('events', { events: [coming] }).state).toBe('covered')
  })
})

describe('linked through another record', () => {
  test('an area brings its responsibilities, and not all its tasks', () => {
    const area = createRecord('area', { name: local('EU'), links: toGoal })
    const responsibility = createRecord('responsibility', { areaId: area.id })
    const records = {
      areas: [area],
      responsibilities: [responsibility],
      tasks: [aTask({ areaId: area.id })],
    }
    expect(found('responsibilities', records).ids).toEqual([responsibility.id])
    expect(found('tasksOpen', records).ids).toEqual([])
  })

  test('a matter or an item brings the meetings that have it, held and coming', () => {
    const matter = createRecord('matter', { title: local('Asia'), links: toGoal })
    const coming = aMeeting()
    const held = aMeeting({
      start: '2026-09-08T07:00:00.000Z',
      end: '2026-09-08T08:00:00.000Z',
      state: 'held',
    })
    const cancelled = aMeeting({ state: 'cancelled' })
    const items = [
      anItem('a', { meetingId: coming.id, matterId: matter.id, title: null }),
      anItem('b', { meetingId: held.id, links: toGoal }),
      anItem('c', { meetingId: cancelled.id, links: toGoal }),
    ]
    const records = {
      matters: [matter],
      occurrences: items,
      meetings: [coming, held, cancelled],
    }
    expect(found('meetingsComing', records)).toEqual({ ids: [coming.id], state: 'covered' })
    expect(found('meetingsHeld', records).ids).toEqual([held.id])
  })

  test('a call brings the tasks made of its plan', () => {
    const programme = createRecord('programme', { name: local('Aurora') })
    const call = createRecord('call', {
      programmeId: programme.id,
      title: 'Kevään haku',
      closesAt: '2027-03-15T11:00:00.000Z',
      links: toGoal,
    })
    const task = aTask({
      workstream: { kind: 'programme', id: programme.id },
      links: [{ kind: 'call', id: call.id }],
    })
    const records = { programmes: [programme], calls: [call], tasks: [task, aTask({})] }
    expect(found('tasksOpen', records)).toEqual({ ids: [task.id], state: 'covered' })
  })

  test('a body brings its meetings and the tasks of its work', () => {
    const body = createRecord('body', { name: local('Alueneuvosto'), kind: 'council' })
    const of = { ...goal, links: [{ kind: 'body' as const, id: body.id }] }
    const meeting = aMeeting({ bodyId: body.id })
    const task = aTask({ workstream: { kind: 'body', id: body.id } })
    const records = { bodies: [body], meetings: [meeting], tasks: [task] }
    expect(found('meetingsComing', records, of).ids).toEqual([meeting.id])
    expect(found('tasksOpen', records, of).ids).toEqual([task.id])
  })
})

test('a record that works for two goals counts once in the sum', () => {
  const other = createRecord('goal', { name: local('Markkinointi') })
  const task = aTask({ links: [...toGoal, { kind: 'goal', id: other.id }] })
  const rows = coverage([goal, other], { ...none, tasks: [task] }, day)
  expect(rows.map(({ work }) => work.tasksOpen.size)).toEqual([1, 1])
  expect([...coverageSum(rows, 'tasksOpen')]).toEqual([task.id])
})

test('of 500 goals and 20,000 tasks each goal has its own', () => {
  const goals = Array.from({ length: 500 }, (_, at) =>
    createRecord('goal', { name: local(`Tavoite ${at}`) }),
  )
  const template = aTask({})
  const tasks = Array.from({ length: 20_000 }, (_, at) => ({
    ...template,
    id: `${template.id.slice(0, -5)}${String(at).padStart(5, '0')}`,
    links: [{ kind: 'goal' as const, id: goals[at % 500]?.id ?? '' }],
  }))
  const rows = coverage(goals, { ...none, tasks }, day)
  expect(rows.every(({ work }) => work.tasksOpen.size === 40)).toBe(true)
})
