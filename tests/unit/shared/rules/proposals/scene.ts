import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput, type RecordOf } from '@shared/model/records'
import type { ProposalInput } from '@shared/rules/proposals/input'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import type { ProposalSource } from '@shared/rules/proposals/proposal'
import { reasonText } from '@shared/rules/proposals/reasonText'
import { aMeeting, anItem, byId } from '../make'

const today = '2026-11-23'

export const template = createRecord('template', {
  name: local('Tiimin kokous'),
  meetingType: 'team',
  items: [
    { title: local('Kokouksen avaus'), slot: 'opening' },
    { title: local('Edellisen kokouksen muistio ja toimenpiteet'), slot: 'previousMinutes' },
    { title: local('Yhteensovittaminen'), slot: 'current' },
    { title: local('EU-yhteistyö'), level: 1 },
    { title: local('Ennakointi'), slot: 'foresight' },
    { title: local('Vastuut ja määräajat'), slot: 'deadlines' },
    { title: local('Muut asiat'), slot: 'other' },
    { title: local('Kokouksen päättäminen'), slot: 'closing' },
  ],
})

export const series = createRecord('series', {
  name: local('Tiimi'),
  meetingType: 'team',
  rhythm: 'monthly',
})

export const meeting = aMeeting({ seriesId: series.id })

export function earlier(day: string, fields: Partial<RecordInput<'meeting'>> = {}) {
  return aMeeting({
    seriesId: series.id,
    start: `${day}T07:00:00.000Z`,
    end: `${day}T08:00:00.000Z`,
    state: 'held',
    ...fields,
  })
}

/** Nothing to propose: no template, no history, empty registers. */
export function input(fields: Partial<ProposalInput> = {}): ProposalInput {
  return {
    meeting,
    agenda: [],
    template: null,
    series,
    previousMeetings: [],
    matters: new Map(),
    tasks: [],
    areas: [],
    responsibilities: [],
    seats: [],
    bodies: new Map(),
    programmes: new Map(),
    projects: new Map(),
    calls: [],
    statuses: [],
    relations: [],
    organisations: new Map(),
    regions: new Map(),
    memberships: new Map(),
    agreements: new Map(),
    strategies: new Map(),
    nominations: [],
    statements: [],
    signals: [],
    covers: [],
    people: new Map(),
    postponements: [],
    today,
    ...fields,
  }
}

/** The proposals of one source, each as "title | reason" in Finnish. */
export function proposed(source: ProposalSource, fields: Partial<ProposalInput>): string[] {
  return proposeAgenda(input(fields))
    .filter((proposal) => proposal.source === source)
    .map(({ title, reason }) => `${title.fi} | ${reasonText(reason, 'fi')}`)
}

export const person = createRecord('person', { familyName: 'Keksitty', givenNames: 'Kaisa' })
export const barents = createRecord('body', {
  name: { fi: 'Barentsin alueneuvosto', en: 'Barents Regional Council', sv: 'Barents regionråd' },
  abbreviation: 'BRC',
  kind: 'council',
})
export const aurora = createRecord('programme', {
  name: local('Interreg Aurora'),
  abbreviation: 'Aurora',
})
export const area = createRecord('area', {
  name: { fi: 'Barents-yhteistyö', en: 'Barents cooperation' },
  links: [{ kind: 'body', id: barents.id }],
})

export function aTask(fields: Partial<RecordInput<'task'>> = {}): RecordOf<'task'> {
  return createRecord('task', { title: 'Laadi lausunto', ...fields })
}

/** A matter that a meeting had on its agenda, with the outcome given. */
export function handled(
  inMeeting: RecordOf<'meeting'>,
  matter: RecordOf<'matter'>,
  code: 'movedToNext' | 'tabled' | 'noted' | 'removed' | null,
  fields: Partial<RecordInput<'occurrence'>> = {},
) {
  const item = anItem('a', {
    meetingId: inMeeting.id,
    matterId: matter.id,
    title: null,
    outcome: code && { code, text: {} },
    ...fields,
  })
  return { meeting: inMeeting, occurrences: [item] }
}

export function aMatter(title: string, fields: Partial<RecordInput<'matter'>> = {}) {
  return createRecord('matter', { title: local(title), ...fields })
}

export function postponed(fields: Partial<RecordInput<'postponement'>>) {
  return createRecord('postponement', { proposalKey: 'x', ...fields })
}

export { byId, newId }
