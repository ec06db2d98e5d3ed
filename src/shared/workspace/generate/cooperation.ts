import { local } from '../../model/base'
import { bodyKinds, bodyLevels, rhythms } from '../../model/body'
import { membershipKinds } from '../../model/membership'
import type { RecordInput } from '../../model/records'
import { relationKinds } from '../../model/relation'
import { seatRoles } from '../../model/seat'
import { type Build, times } from './build'
import { knownPeriodOf } from './periods'
import * as words from './words'

/** Agreements, bodies, their members and requests to nominate, and seats. */
export function addCooperation(build: Build): void {
  addAgreements(build)
  addBodies(build)
  addMemberships(build)
  addNominations(build)
  addSeats(build)
}

function addAgreements(build: Build): void {
  const { add, count, random } = build
  times(count('agreement'), (index) => {
    add('agreement', {
      name: local(`Keksitty yhteistyösopimus ${index + 1}`),
      parties: [build.linkTo('region'), build.linkTo('organisation')],
      signedOn: random.chance(0.5) ? build.day(-4000, -100) : null,
      ...knownPeriodOf(build, -4000, -100),
      caseNumber: random.chance(0.5) ? `${index + 1}/07.05.00/2022` : '',
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

function addBodies(build: Build): void {
  const { add, count, random } = build
  times(count('body'), (index) => {
    const numbered = random.chance(0.3)
    const older = (nothing: number) => build.maybe('body', index === 1 ? 0 : nothing)
    const membersOfId = older(0.9)
    add('body', {
      name: local(`${random.pick(words.places)}: yhteistyöelin ${index + 1}`),
      kind: random.pick(bodyKinds),
      level: random.pick(bodyLevels),
      parentId: older(0.6),
      rhythm: random.pick(rhythms),
      formal: numbered,
      quorum: quorumOf(numbered, index),
      open: random.chance(0.2),
      convenerId: build.maybe('organisation', index === 0 ? 0 : 0.5),
      secretariat: index === 0 || random.chance(0.2) ? build.linkTo('organisation') : null,
      reportsTo: index === 1 ? build.linkTo('body') : null,
      programmeId: build.maybe('programme', index === 0 ? 0 : 0.9),
      agreementId: build.maybe('agreement', index === 0 ? 0 : 0.9),
      seatRule: membersOfId ? { membersOfId } : null,
      mergedIntoId: older(0.95),
      numbering: numbered ? { scheme: 'body', prefix: `E${index + 1}` } : {},
      task: build.text(),
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

function quorumOf(numbered: boolean, index: number): RecordInput<'body'>['quorum'] {
  if (!numbered) return {}
  return index % 2 === 0 ? { rule: 'majority' } : { rule: 'least', least: 3 + (index % 5) }
}

/** Each region and organisation belongs to a body once, so that no membership overlaps another. */
function addMemberships(build: Build): void {
  const { add, count, random, records } = build
  const members = [
    ...records.region.map(({ id }) => ({ kind: 'region' as const, id })),
    ...records.organisation.map(({ id }) => ({ kind: 'organisation' as const, id })),
  ]
  const pairs = Math.min(count('membership'), members.length * records.body.length)
  times(pairs, (index) => {
    const member = members[index % members.length]
    // Each round of the members gives them another body.
    const round = Math.floor(index / members.length)
    const body = records.body[(index + round) % records.body.length]
    if (!member || !body) return
    add('membership', {
      bodyId: body.id,
      member,
      kind: random.pick(membershipKinds),
      ...knownPeriodOf(build, -3000, -10),
      contactId: build.maybe('person', index === 0 ? 0 : 0.6),
    })
  })
}

function addNominations(build: Build): void {
  const { add, count, random } = build
  times(count('nomination'), (index) => {
    const decided = random.chance(0.6)
    const requestedOn = decided ? build.day(-900, -60) : build.day(-50, 0)
    add('nomination', {
      title: `Keksitty nimeämispyyntö ${index + 1}`,
      bodyId: build.idOf('body'),
      requesterId: build.maybe('organisation', index === 0 ? 0 : 0.2),
      requestedOn,
      due: build.day(0, 60),
      ownerId: build.maybe('person', index === 0 ? 0 : 0.2),
      proposedIds: index === 0 || random.chance(0.5) ? [build.idOf('person')] : [],
      decidedOn: decided ? build.day(-59, 0) : null,
      decisionReference: decided ? `Keksitty päätös § ${index + 1}` : '',
      state: decided ? 'decided' : random.pick(['requested', 'preparing', 'proposed'] as const),
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

/** The seats of a body each have a role of their own, so that no two terms are on one seat. */
function addSeats(build: Build): void {
  const { add, count, random } = build
  const { person: people, body: bodies } = build.records
  times(count('seat'), (index) => {
    const round = Math.floor(index / bodies.length)
    const place = index % bodies.length
    const body = bodies[place]
    if (!body) return
    const empty = index > 1 && random.chance(0.3)
    const deputy = people[(index + 1) % people.length]
    add('seat', {
      bodyId: body.id,
      role: seatRoles[(place + round) % seatRoles.length] ?? 'member',
      organisationId: build.maybe('organisation', index === 0 ? 0 : 0.3),
      personId: empty ? null : (people[index % people.length]?.id ?? null),
      deputyId: index > 0 && random.chance(0.4) ? null : (deputy?.id ?? null),
      represents: index === 0 || random.chance(0.5) ? build.linkTo('region') : null,
      nominatedById: build.maybe('organisation', index === 0 ? 0 : 0.7),
      nominationId: build.maybe('nomination', index === 0 ? 0 : 0.7),
      from: random.chance(0.5) ? build.day(-900, -10) : null,
      until: random.chance(0.3) ? build.day(0, 500) : null,
    })
  })
}

/**
 * How records stand to each other; made when all of them are. Nine of ten are of a living body, the rest
 * say that an organisation has gone into another.
 */
export function addRelations(build: Build): void {
  const { add, count, random, records } = build
  times(count('relation'), (index) => {
    const isMerger = index % 10 === 1
    const subjects = isMerger ? records.organisation : records.body
    const [subject, next] = [index, index + 1].map((at) => subjects[at % subjects.length])
    if (!subject || !next) return
    const kind = isMerger ? ('organisation' as const) : ('body' as const)
    const object = isMerger
      ? build.linkTo('organisation')
      : random.chance(0.8)
        ? build.linkTo('body')
        : build.linkTo('programme', 'project', 'strategy', 'organisation', 'region')
    add('relation', {
      subject: { kind, id: subject.id },
      kind: isMerger ? 'mergedInto' : random.pick(livingKinds),
      object: object.id === subject.id ? { kind, id: next.id } : object,
      ...knownPeriodOf(build, -3000, -10),
    })
  })
}

/** A body that has gone into another would have no seats. */
const livingKinds = relationKinds.filter((kind) => kind !== 'mergedInto')
