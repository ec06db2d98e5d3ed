import type { RecordKind } from '@shared/model/link'
import { endOf } from '@shared/rules/projectDates'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { choice, days, formatted, moments, placeAndRecipients, type Source } from './sourceParts'

/** What a kind gives; null when it cannot be searched. */
export function sourceOf(kind: RecordKind): Source<RecordKind> | null {
  const all: Readonly<Record<RecordKind, unknown>> = sources
  return all[kind] as Source<RecordKind> | null
}

/** A kind that is left out cannot be searched: `postponement` holds nothing a person wrote. */
const sources: { readonly [K in RecordKind]: Source<K> | null } = {
  region: { texts: ({ note }) => [note], choices: ({ kind }) => [choice('regionKind', kind)] },
  organisation: {
    marks: ({ abbreviation }) => [abbreviation],
    texts: ({ note, clusters, website }) => [note, ...clusters, website],
    choices: ({ kind }) => [choice('organisationKind', kind)],
  },
  person: {
    marks: ({ title, email, phone }) => [title, email, phone],
    texts: ({ roles, positions, note, purpose }) => [
      ...roles,
      ...positions.map(({ title }) => title),
      note,
      purpose,
    ],
  },
  cover: {
    calledAfter: ({ coveredId, coveringId }) => [coveredId, coveringId],
    calledBy: ({ reason }) => choice('coverReason', reason),
    texts: ({ note }) => [note],
    days: ({ from, until }) => days(from, until),
  },
  agreement: {
    marks: ({ caseNumber }) => [caseNumber],
    texts: ({ note, asWritten }) => [note, asWritten],
    days: ({ from, until, signedOn }) => days(from ?? signedOn, until),
  },
  body: {
    marks: ({ abbreviation }) => [abbreviation],
    texts: ({ task, note, website, seatRule }) => [
      task,
      note,
      website,
      ...(seatRule?.extras ?? []),
    ],
    choices: ({ kind }) => [choice('bodyKind', kind)],
  },
  membership: {
    calledAfter: ({ member, bodyId }) => [member.id, bodyId],
    calledBy: ({ kind }) => choice('membershipKind', kind),
    texts: ({ decisionReference, note, asWritten }) => [decisionReference, note, asWritten],
    days: ({ from, until }) => days(from, until),
  },
  seat: {
    calledAfter: ({ bodyId, personId, represents }) => [bodyId, personId ?? represents?.id ?? null],
    calledBy: ({ role }) => choice('seatRole', role),
    texts: ({ group, decisionReference, note, asWritten }) => [
      group,
      decisionReference,
      note,
      asWritten,
    ],
    days: ({ from, until }) => days(from, until),
  },
  relation: {
    calledAfter: ({ subject, object }) => [subject.id, object.id],
    calledBy: ({ kind }) => choice('relationKind', kind),
    texts: ({ note, asWritten }) => [note, asWritten],
    days: ({ from, until }) => days(from, until),
  },
  status: {
    calledAfter: ({ subject }) => [subject.id],
    calledBy: ({ state }) => choice('statusState', state),
    texts: ({ reason, decisionReference, allowed, asWritten, duties }) => [
      reason,
      decisionReference,
      allowed,
      asWritten,
      ...duties.map(({ text }) => text),
    ],
    state: ({ layer, state }) => `${layer}.${state}`,
    days: ({ from, until }) => days(from, until),
  },
  programme: {
    marks: ({ abbreviation, period }) => [abbreviation, period],
    texts: ({ area, priorities, funding, ourRole, note, website }) => [
      area,
      ...priorities.flatMap(({ code, name, objectives }) => [code, name, ...objectives]),
      ...funding.map(({ label }) => label),
      ourRole,
      note,
      website,
    ],
    days: ({ from, until }) => days(from, until),
  },
  call: {
    texts: ({ plan, note, website }) => [...plan.map(({ title }) => title), note, website],
    days: ({ opensAt, closesAt }) => moments(opensAt ?? closesAt, closesAt),
  },
  project: {
    marks: ({ acronym, code }) => [acronym, code],
    texts: ({ priority, funder, goals, note, asWritten, reports, duties, extensions }) => [
      priority,
      funder,
      ...goals,
      note,
      asWritten,
      ...reports.map(({ title }) => title),
      ...duties.map(({ text }) => text),
      ...extensions.map(({ decisionReference }) => decisionReference),
    ],
    choices: ({ ourRole }) => [choice('projectRole', ourRole)],
    days: (project) => days(project.from, endOf(project)),
  },
  strategy: {
    marks: ({ decisionReference }) => [decisionReference],
    texts: ({ approvedBy, note, website, asWritten }) => [approvedBy, note, website, asWritten],
    days: ({ from, until, approvedOn }) => days(from ?? approvedOn, until),
  },
  goal: {
    texts: ({ description, basis, asWritten }) => [description, basis, asWritten],
    choices: ({ kind }) => [choice('goalKind', kind)],
    days: ({ from, until }) => days(from, until),
  },
  area: { texts: ({ description }) => [description] },
  responsibility: {
    calledAfter: ({ areaId, holderId }) => [areaId, holderId],
    calledBy: ({ kind }) => choice('responsibilityKind', kind),
    marks: ({ holderRole, deputyRole }) => [holderRole, deputyRole],
    texts: ({ basis, note }) => [basis, note],
    days: ({ from, until }) => days(from, until),
  },
  nomination: {
    marks: ({ caseNumber, decisionReference }) => [caseNumber, decisionReference],
    texts: ({ decidedBy, note }) => [decidedBy, note],
    state: ({ state }) => state,
    days: ({ requestedOn, due }) => days(requestedOn ?? due, due ?? requestedOn),
  },
  statement: {
    marks: ({ caseNumber }) => [caseNumber],
    texts: ({ note }) => [note],
    choices: ({ kind }) => [choice('statementKind', kind)],
    state: ({ state }) => state,
    days: ({ requestedOn, due, givenOn }) =>
      days(requestedOn ?? due ?? givenOn, givenOn ?? due ?? requestedOn),
  },
  signal: {
    texts: ({ effect, followUp }) => [effect, followUp],
    state: ({ state }) => state,
    days: ({ observedOn, reviewOn }) => days(observedOn ?? reviewOn, observedOn ?? reviewOn),
  },
  event: {
    texts: ({ place, note, website, asWritten }) => [place, note, website, asWritten],
    choices: ({ kind }) => [choice('eventKind', kind)],
    days: ({ from, until }) => days(from ?? until, until ?? from),
  },
  task: {
    marks: ({ number }) => [formatTaskNumber(number)],
    texts: ({ text, result, dropReason, decision, checklist, comments, ...rest }) => [
      text,
      result,
      dropReason,
      decision,
      ...checklist.map((step) => step.text),
      ...comments.map((comment) => comment.text),
      rest.outside?.words ?? '',
      rest.waitingFor?.words ?? '',
      rest.privateNote,
    ],
    choices: ({ kind }) => (kind === 'other' ? [] : [choice('taskKind', kind)]),
    state: ({ status }) => status,
    days: ({ due, doneOn }) => days(due ?? doneOn, due ?? doneOn),
  },
  template: {
    texts: ({ items }) =>
      items.flatMap(({ title, ...texts }) => [
        title,
        ...formatted(texts.explanation, texts.proposal),
      ]),
  },
  series: { texts: placeAndRecipients },
  meeting: {
    marks: ({ number, caseNumber }) => [number, caseNumber],
    texts: placeAndRecipients,
    state: ({ state }) => state,
    days: ({ start, end }) => moments(start, end),
  },
  matter: {
    marks: ({ caseNumber }) => [caseNumber],
    texts: ({ background }) => formatted(background),
    state: ({ state }) => state,
  },
  occurrence: {
    marks: ({ number }) => [number],
    calledAfter: ({ title, matterId, meetingId }) =>
      title === null ? [matterId, meetingId] : [meetingId],
    texts: ({ explanation, proposal, notes, attachments, outcome, decision, privateNote }) => [
      ...formatted(explanation, proposal, notes, ...(outcome ? [outcome.text] : [])),
      decision.short,
      decision.followUp,
      decision.followUpGiven,
      ...attachments,
      privateNote,
    ],
  },
  postponement: null,
  dispatch: {
    calledAfter: ({ meetingId }) => [meetingId],
    calledBy: ({ what }) => choice('dispatchKind', what),
    texts: ({ recipients, files, note }) => [
      ...recipients.map(({ name, email }) => `${name} ${email}`.trim()),
      ...files.map(({ name }) => name),
      note,
    ],
    days: ({ at }) => moments(at, at),
  },
}
