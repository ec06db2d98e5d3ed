import { local } from '../../model/base'
import { bodyKinds, bodyLevels, rhythms } from '../../model/body'
import { type RecordKind } from '../../model/link'
import { projectRoles } from '../../model/project'
import { seatRoles } from '../../model/seat'
import { datePrecisions } from '../../model/period'
import { statusLayers, statusStates } from '../../model/status'
import { momentOf, plusDays } from '../../rules/time'
import { type Build, times } from './build'
import * as words from './words'

/** Bodies, seats, programmes, calls, projects and their status periods. */
export function addCooperation(build: Build): void {
  addBodies(build)
  addProgrammes(build)
  addStatuses(build)
}

function addBodies(build: Build): void {
  const { add, count, random } = build
  times(count('body'), (index) => {
    const numbered = random.chance(0.3)
    add('body', {
      name: local(`${random.pick(words.places)}: yhteistyöelin ${index + 1}`),
      kind: random.pick(bodyKinds),
      level: random.pick(bodyLevels),
      parentId: index === 0 ? null : index === 1 ? build.idOf('body') : build.maybe('body', 0.6),
      rhythm: random.pick(rhythms),
      formal: numbered,
      open: random.chance(0.2),
      convenerId: build.maybe('organisation', index === 0 ? 0 : 0.5),
      mergedIntoId: index === 1 ? build.idOf('body') : build.maybe('body', 0.95),
      numbering: numbered ? { scheme: 'body', prefix: `E${index + 1}` } : {},
      task: build.text(),
    })
  })
  const people = build.records.person
  times(count('seat'), (index) => {
    const empty = index > 1 && random.chance(0.3)
    const deputy = people[(index + 1) % people.length]
    add('seat', {
      bodyId: build.idOf('body'),
      role: random.pick(seatRoles),
      organisationId: build.maybe('organisation', index === 0 ? 0 : 0.3),
      personId: empty ? null : (people[index % people.length]?.id ?? null),
      deputyId: index > 0 && random.chance(0.4) ? null : (deputy?.id ?? null),
      from: random.chance(0.5) ? build.day(-900, -10) : null,
      until: random.chance(0.3) ? build.day(0, 500) : null,
    })
  })
}

function addProgrammes(build: Build): void {
  const { add, count, random } = build
  times(count('programme'), (index) => {
    add('programme', {
      name: local(`Keksitty ohjelma ${index + 1}`),
      period: '2021–2027',
      managingAuthorityId: build.maybe('organisation', index === 0 ? 0 : 0.2),
    })
  })
  times(count('call'), (index) => {
    const closes = build.day(-400, 200)
    const timeZone = random.pick(['Europe/Helsinki', 'Europe/Stockholm'])
    add('call', {
      programmeId: build.idOf('programme'),
      title: `Keksitty haku ${index + 1}`,
      opensAt: random.chance(0.8) ? momentOf(plusDays(closes, -30), '09:00', timeZone) : null,
      closesAt: momentOf(closes, '12:00', timeZone),
      timeZone,
    })
  })
  times(count('project'), (index) => {
    const from = build.day(-1500, 0)
    add('project', {
      name: local(`Keksitty hanke ${index + 1}: ${random.pick(words.subjects)}`),
      acronym: `KH${index + 1}`,
      programmeId: build.maybe('programme', index === 0 ? 0 : 0.2),
      ourRole: random.pick(projectRoles),
      ownerId: build.maybe('person', index === 0 ? 0 : 0.4),
      from,
      until: random.chance(0.7) ? plusDays(from, random.whole(200, 1200)) : null,
    })
  })
}

const goingOn = statusStates.filter((state) => state !== 'ended' && state !== 'neverStarted')

function addStatuses(build: Build): void {
  const { add, count, random } = build
  const subjects: readonly RecordKind[] = ['body', 'programme', 'project']
  times(count('status'), (index) => {
    const kind = subjects[index % subjects.length] ?? 'body'
    // Bodies begin before their seats and go on: a seat outside the life of its body is refused.
    const isBody = kind === 'body'
    const from = build.day(-2000, isBody ? -901 : 10)
    add('status', {
      subject: { kind, id: build.idOf(kind) },
      layer: random.pick(statusLayers),
      state: random.pick(isBody ? goingOn : statusStates),
      from,
      until: random.chance(0.5) ? plusDays(from, random.whole(30, 700)) : null,
      precision: random.pick(datePrecisions),
      reason: random.chance(0.5) ? random.pick(words.sentences) : '',
      reviewOn: random.chance(0.3) ? build.day(-60, 300) : null,
      source: { text: 'Keksitty', readOn: build.day(-30, 0) },
    })
  })
}
