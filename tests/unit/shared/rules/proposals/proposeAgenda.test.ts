import { describe, expect, test } from 'vitest'
import { agendaTree } from '@shared/rules/agendaOrder'
import { acceptProposal } from '@shared/rules/proposals/acceptProposal'
import type { ProposalInput } from '@shared/rules/proposals/input'
import { proposalSources } from '@shared/rules/proposals/proposal'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { reasonText } from '@shared/rules/proposals/reasonText'
import { autumn } from './autumn'
import {
  aMatter,
  aTask,
  area,
  byId,
  earlier,
  handled,
  input,
  meeting,
  newId,
  postponed,
  series,
} from './scene'

describe('proposeAgenda', () => {
  test('every collector speaks, with a reason in every language', () => {
    const scene = autumn()
    const proposals = proposeAgenda({ ...scene, meeting: { ...scene.meeting, quorum: true } })
    expect(new Set(proposals.map((one) => one.source))).toEqual(new Set(proposalSources))
    for (const { reason, title } of proposals) {
      for (const language of ['fi', 'en', 'sv'] as const) {
        expect(reasonText(reason, language)).toMatch(/^\S.*\.$/)
        expect(reasonText(reason, language)).not.toMatch(/\{\{|proposals\./)
      }
      expect(title.fi).not.toBe('')
    }
  })

  test('comes in agenda order', () => {
    expect(proposeAgenda(autumn()).map((one) => one.source)).toEqual([
      'standingItems',
      'standingItems',
      'previousMinutes',
      'openActions',
      'standingItems',
      'tasksByArea',
      'statusChanges',
      'suspensionsToReview',
      'standingItems',
      'callSteps',
      'closingCalls',
      'nominationsDue',
      'statementsDue',
      'signalsToReview',
      'carriedOver',
      'standingItems',
      'areasWithNobody',
      'seatsWithoutDeputy',
      'endingTerms',
      'standingItems',
      'standingItems',
    ])
  })

  test('keys are unique, and the same from one run to the next', () => {
    const scene = autumn()
    const keys = proposeAgenda(scene).map((one) => one.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(proposeAgenda({ ...scene, today: '2026-11-24' }).map((one) => one.key)).toEqual(keys)
  })

  test('accepting everything leaves nothing to propose, and nothing is lost', () => {
    const scene = autumn()
    let agenda: ProposalInput['agenda'] = []
    const matters = new Map(scene.matters)
    const proposals = proposeAgenda(scene)
    for (const proposal of proposals) {
      const accepted = acceptProposal(proposal, agenda, meeting.id)
      agenda = [...agenda, ...accepted.occurrences]
      for (const matter of accepted.matters) matters.set(matter.id, matter)
    }
    expect(proposeAgenda({ ...scene, agenda, matters })).toEqual([])
    const shape = agendaTree(agenda).map(({ occurrence, children }) => [
      occurrence.slot ?? occurrence.proposalKey.split(':')[0],
      ...children.map((child) => child.proposalKey.split(':')[0]),
    ])
    expect(shape).toEqual([
      ['opening'],
      ['previousMinutes', 'minutes', 'actions'],
      ['current', 'standing', 'tasks', 'status', 'review'],
      ['foresight', 'callSteps', 'call', 'nomination', 'statement', 'signal'],
      ['carried'],
      ['deadlines', 'nobody', 'seats', 'terms'],
      ['other'],
      ['closing'],
    ])
  })
})

describe('not now', () => {
  const scene = { ...autumn(), template: null }
  const call = scene.calls[0]
  const key = `call:${call?.id ?? ''}`
  const has = (fields: Parameters<typeof postponed>[0]) => {
    const postponements = [postponed({ proposalKey: key, ...fields })]
    return proposeAgenda({ ...scene, postponements }).some((one) => one.key === key)
  }

  test('dropped for this meeting only', () => {
    expect(has({ meetingId: meeting.id })).toBe(false)
    expect(has({ meetingId: newId() })).toBe(true)
  })

  test('postponed past this meeting’s day; on the date itself it is back', () => {
    expect(has({ until: '2026-12-09' })).toBe(false)
    expect(has({ until: '2026-12-08' })).toBe(true)
  })

  test('a taken-back postponement does not count', () => {
    expect(has({ until: '2026-12-09', deletedAt: '2026-11-23T10:00:00.000Z' })).toBe(true)
  })

  test('dropping a carried matter does not bring it back under its first proposal', () => {
    const matter = aMatter('Aurora-haku 6')
    const held = handled(earlier('2026-11-10'), matter, 'tabled', { proposalKey: key })
    const found = proposeAgenda({
      ...scene,
      previousMeetings: [held],
      matters: byId([matter]),
      postponements: [postponed({ proposalKey: `carried:${matter.id}`, meetingId: meeting.id })],
    })
    expect(found.filter((one) => one.key === key || one.matterId === matter.id)).toEqual([])
  })
})

test('20,000 tasks take linear time', () => {
  const areas = Array.from({ length: 20 }, () => ({ ...area, id: newId() }))
  const one = aTask({ due: '2026-11-01' })
  const many = (count: number) =>
    input({
      series,
      areas,
      tasks: Array.from({ length: count }, (_, at) => ({
        ...one,
        id: newId(),
        areaId: areas[at % areas.length]?.id ?? null,
        due: `2026-11-${String((at % 28) + 1).padStart(2, '0')}`,
      })),
    })
  const fastest = (scene: ProposalInput) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now()
        proposeAgenda(scene)
        return performance.now() - start
      }),
    )
  const scene = many(20_000)
  expect(proposeAgenda(scene).filter((found) => found.source === 'tasksByArea')).toHaveLength(20)
  const [quarter, whole] = [fastest(many(5_000)), fastest(scene)]
  // Four times the tasks take about four times as long; quadratic work would take sixteen times.
  expect(whole).toBeLessThan(quarter * 10 + 20)
})
