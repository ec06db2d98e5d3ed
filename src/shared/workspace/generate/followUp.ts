import { local } from '../../model/base'
import { eventKinds } from '../../model/event'
import { signalStates } from '../../model/signal'
import { statementKinds } from '../../model/statement'
import { type Build, times } from './build'
import { knownPeriodOf } from './periods'
import * as words from './words'

/** Statements, signals and events. */
export function addFollowUp(build: Build): void {
  addStatements(build)
  addSignals(build)
  addEvents(build)
}

function addStatements(build: Build): void {
  const { add, count, random } = build
  times(count('statement'), (index) => {
    const given = random.chance(0.7)
    const due = given ? build.day(-900, -20) : build.day(-10, 60)
    add('statement', {
      title: `Lausunto: ${random.pick(words.subjects)} (${index + 1})`,
      kind: random.pick(statementKinds),
      requesterId: build.maybe('organisation', index === 0 ? 0 : 0.1),
      requestedOn: build.day(-1000, -901),
      due,
      drafterId: build.maybe('person', index === 0 ? 0 : 0.2),
      approverId: build.maybe('person', index === 0 ? 0 : 0.2),
      givenOn: given ? due : null,
      areaId: build.maybe('area', index === 0 ? 0 : 0.2),
      state: given ? 'given' : random.pick(['requested', 'drafting', 'forApproval'] as const),
      caseNumber: random.chance(0.5) ? `${index + 1}/00.01.03/2025` : '',
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

function addSignals(build: Build): void {
  const { add, count, random } = build
  times(count('signal'), (index) => {
    add('signal', {
      title: `Signaali: ${random.pick(words.subjects)} (${index + 1})`,
      observedOn: build.day(-400, 0),
      effect: random.pick(words.sentences),
      followUp: random.chance(0.5) ? random.pick(words.sentences) : '',
      reviewOn: random.chance(0.5) ? build.day(-30, 200) : null,
      areaId: build.maybe('area', index === 0 ? 0 : 0.3),
      ownerId: build.maybe('person', index === 0 ? 0 : 0.3),
      state: random.pick(signalStates),
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

function addEvents(build: Build): void {
  const { add, count, random } = build
  times(count('event'), (index) => {
    add('event', {
      name: local(`Keksitty tapahtuma ${index + 1}`),
      kind: random.pick(eventKinds),
      ...knownPeriodOf(build, -1500, 200),
      place: random.pick(words.places),
      organiserId: build.maybe('organisation', index === 0 ? 0 : 0.2),
      bodyId: build.maybe('body', index === 0 ? 0 : 0.5),
      attendance: random.chance(0.6) ? random.whole(5, 300) : null,
      attendanceIsAbout: random.chance(0.3),
      participants: [build.linkTo('organisation', 'person')],
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}
