import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { taskKinds } from '@shared/model/taskKind'
import { deadlineOf } from '@shared/rules/tasks/deadlineOf'
import { taskKindRules } from '@shared/rules/tasks/kindRules'
import { stepsOf } from '@shared/rules/tasks/stepsOf'
import { suggestedDue } from '@shared/rules/tasks/suggestedDue'
import { textsIn } from '@shared/texts/texts'
import { aMeeting, aTask, byId } from '../make'

describe.each(['fi', 'en'] as const)('the templates in %s', (language) => {
  const t = textsIn(language)
  test.each(taskKinds)('of %s have words for every step', (kind) => {
    const steps = stepsOf(kind, t)
    expect(steps).toHaveLength(taskKindRules[kind].steps.length)
    for (const { text, done } of steps) {
      expect(text).not.toMatch(/^tasks\.|^$/)
      expect(done).toBe(false)
    }
  })
})

test.each([
  ['five working days before a meeting', 'meetingPreparation', '2026-12-08', '2026-12-01'],
  [
    'five days before the board, as it falls on a working day',
    'statusReport',
    '2026-12-08',
    '2026-12-03',
  ],
  ['Epiphany becomes the working day before it', 'statusReport', '2027-01-11', '2027-01-05'],
  ['two months after a journey', 'travel', '2026-12-31', '2027-02-28'],
  ['five years after the balance payment', 'retention', '2024-02-29', '2029-02-28'],
] as const)('%s', (_name, kind, anchor, due) => {
  const rule = taskKindRules[kind].deadline
  expect(deadlineOf(rule, anchor)).toBe(due)
})

describe('the deadline that a kind suggests', () => {
  const today = '2026-11-25'
  const body = createRecord('body', { name: local('Neuvosto'), kind: 'council' })
  const meetingOn = (day: string) =>
    aMeeting({ bodyId: body.id, start: `${day}T07:00:00.000Z`, end: `${day}T08:00:00.000Z` })
  const workstream = { kind: 'body' as const, id: body.id }
  const preparing = aTask({ kind: 'meetingPreparation', workstream })

  test('is counted from the next meeting of the body whose work it is', () => {
    const meetings = [meetingOn('2027-02-02'), meetingOn('2026-12-08'), meetingOn('2026-11-01')]
    expect(suggestedDue(preparing, { meeting: byId(meetings) }, today)).toMatchObject({
      due: '2026-12-01',
      anchorDay: '2026-12-08',
    })
  })

  test('is counted from the linked meeting, call, statement or project before that', () => {
    const [near, linked] = [meetingOn('2026-12-08'), meetingOn('2027-02-02')]
    const tied = { ...preparing, links: [{ kind: 'meeting' as const, id: linked.id }] }
    const found = suggestedDue(tied, { meeting: byId([near, linked]) }, today)
    expect(found?.anchorDay).toBe('2027-02-02')

    const statement = createRecord('statement', { title: 'Lausunto', due: '2026-12-18' })
    const giving = aTask({ kind: 'statement', origin: { kind: 'statement', id: statement.id } })
    expect(suggestedDue(giving, { statement: byId([statement]) }, today)?.due).toBe('2026-12-15')

    const project = createRecord('project', {
      name: local('Hanke'),
      until: '2027-03-31',
      extensions: [{ until: '2027-06-30' }],
    })
    const extending = aTask({ kind: 'extension', workstream: { kind: 'project', id: project.id } })
    expect(suggestedDue(extending, { project: byId([project]) }, today)?.anchorDay).toBe(
      '2027-06-30',
    )
  })

  test('is silent when nothing tells the day', () => {
    expect(suggestedDue(preparing, {}, today)).toBeNull()
    expect(suggestedDue(aTask({ kind: 'other', workstream }), {}, today)).toBeNull()
  })
})
