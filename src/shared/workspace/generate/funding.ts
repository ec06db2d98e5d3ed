import { local } from '../../model/base'
import { callStepKinds } from '../../model/call'
import { closingDutyKinds } from '../../model/closingDuty'
import { projectRoles } from '../../model/project'
import { momentOf, plusDays } from '../../rules/time'
import { type Build, times } from './build'
import * as words from './words'

/** Programmes with their area, authorities and money. */
export function addProgrammes(build: Build): void {
  const { add, count, random } = build
  times(count('programme'), (index) => {
    const authority = () => build.maybe('organisation', index === 0 ? 0 : 0.2)
    add('programme', {
      name: local(`Keksitty ohjelma ${index + 1}`),
      period: '2021–2027',
      from: '2021-01-01',
      until: '2027-12-31',
      regionIds: index === 0 || random.chance(0.5) ? [build.idOf('region')] : [],
      priorities: [{ code: 'TL1', name: local(random.pick(words.subjects)) }],
      funding: [
        { source: 'eu', amount: random.whole(10, 90) * 100_000_000 },
        { source: 'national', amount: random.whole(1, 9) * 100_000_000 },
      ],
      managingAuthorityId: authority(),
      jointSecretariatId: authority(),
      nationalContactId: authority(),
      coFinancierId: authority(),
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

/** Calls with a backwards plan, and projects. */
export function addProjects(build: Build): void {
  addCalls(build)
  const { add, count, random } = build
  times(count('project'), (index) => {
    const from = build.day(-1500, 0)
    const until = random.chance(0.7) ? plusDays(from, random.whole(200, 1200)) : null
    const call = random.pick(build.records.call)
    const fromCall = index === 0 || random.chance(0.6)
    const [ownerId, deputyId] = twoPeople(build, index)
    add('project', {
      name: local(`Keksitty hanke ${index + 1}: ${random.pick(words.subjects)}`),
      acronym: `KH${index + 1}`,
      programmeId: fromCall ? call.programmeId : build.maybe('programme', 0.3),
      callId: fromCall ? call.id : null,
      ourRole: random.pick(projectRoles),
      ownerId: index === 0 || random.chance(0.6) ? ownerId : null,
      deputyId: index === 0 || random.chance(0.3) ? deputyId : null,
      contactId: build.maybe('person', index === 0 ? 0 : 0.5),
      from,
      until,
      ...moneyOf(build),
      goals: [random.pick(words.sentences)],
      reports: until ? [{ kind: 'finalReport', due: plusDays(until, 90) }] : [],
      duties: [{ kind: random.pick(closingDutyKinds), due: build.day(0, 900) }],
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

function addCalls(build: Build): void {
  const { add, count, random } = build
  times(count('call'), (index) => {
    const closes = build.day(-400, 200)
    const timeZone = random.pick(['Europe/Helsinki', 'Europe/Stockholm'])
    add('call', {
      programmeId: build.idOf('programme'),
      title: `Keksitty haku ${index + 1}`,
      opensAt: random.chance(0.8) ? momentOf(plusDays(closes, -30), '09:00', timeZone) : null,
      closesAt: momentOf(closes, '12:00', timeZone),
      timeZone,
      plan: Array.from({ length: random.whole(1, 3) }, () => ({
        kind: random.pick(callStepKinds),
        daysBefore: random.whole(7, 90),
        assigneeId: build.idOf('person'),
      })),
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}

/** A budget to the cent, and partners whose shares are the whole of it. */
function moneyOf(build: Build) {
  const { random } = build
  const total = random.whole(5_000_000, 200_000_000)
  const eu = Math.round(total * (random.whole(40, 90) / 100))
  const national = Math.round((total - eu) / 2)
  const lead = random.whole(1, total)
  const [leadPartnerId, partnerId] = [build.idOf('organisation'), build.idOf('organisation')]
  return {
    budget: { total, eu, national, own: total - eu - national },
    leadPartnerId,
    partners: [
      { organisationId: leadPartnerId, role: 'lead' as const, share: lead, country: 'FI' },
      { organisationId: partnerId, share: total - lead, country: 'SE' },
    ],
  }
}

function twoPeople({ records: { person } }: Build, index: number): [string | null, string | null] {
  const one = person[index % person.length]
  const other = person[(index + 1) % person.length]
  return [one?.id ?? null, other?.id ?? null]
}
