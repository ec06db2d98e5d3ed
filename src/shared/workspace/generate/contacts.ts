import { local } from '../../model/base'
import { organisationKinds } from '../../model/organisation'
import { coverReasons } from '../../model/cover'
import { spokenLanguages } from '../../model/language'
import { regionKinds } from '../../model/region'
import { plusDays } from '../../rules/time'
import { type Build, times } from './build'
import * as words from './words'

const invented = 'Keksitty testiaineistoa varten.'

/** Regions, organisations, people and covers. */
export function addContacts(build: Build): void {
  addRegions(build)
  addOrganisations(build)
  addPeople(build)
  addCovers(build)
}

function addRegions(build: Build): void {
  const { add, count, random } = build
  times(count('region'), (index) => {
    add('region', {
      name: local(`${random.pick(words.places)}: maakunta ${index + 1}`),
      kind: random.pick(regionKinds),
      country: random.pick(['FI', 'SE', 'NO']),
      links: index === 0 ? [] : build.links(index === 1 ? 1 : 0),
      note: invented,
    })
  })
}

function addOrganisations(build: Build): void {
  const { add, count, random } = build
  times(count('organisation'), (index) => {
    add('organisation', {
      name: local(`${random.pick(words.places)} ${index + 1}`),
      abbreviation: random.chance(0.2) ? `K${index + 1}` : '',
      kind: random.pick(organisationKinds),
      country: random.pick(['FI', 'FI', 'SE', 'NO', '']),
      own: index === 0,
      reviewMonths: index === 0 ? { contact: 36, team: 12 } : {},
      regionId: build.maybe('region', index === 0 ? 0 : 0.2),
      clusters: random.chance(0.1) ? [random.pick(words.clusters)] : [],
      website: random.chance(0.3) ? `https://organisaatio-${index + 1}.example.org` : '',
      note: invented,
      source: { text: invented },
    })
  })
}

function addPeople(build: Build): void {
  const { add, count, random } = build
  times(count('person'), (index) => {
    const unnamed = index % 10 === 3
    add('person', {
      familyName: unnamed ? '' : random.pick(words.familyNames),
      givenNames: unnamed ? '' : random.pick(words.givenNames),
      title: random.pick(words.titles),
      organisationId: index === 0 ? build.idOf('organisation') : build.maybe('organisation', 0.1),
      teamMember: index < 8,
      positions: index === 0 || random.chance(0.2) ? [earlierPosition(build)] : [],
      roles: random.chance(0.2) ? ['yhteyshenkilö'] : [],
      email: random.chance(0.7) ? `henkilo.${index + 1}@example.org` : '',
      languages: [random.pick(spokenLanguages)],
      note: invented,
    })
  })
}

function earlierPosition(build: Build) {
  const until = build.day(-2000, -200)
  return {
    title: build.random.pick(words.titles),
    organisationId: build.idOf('organisation'),
    from: plusDays(until, -build.random.whole(200, 2000)),
    until,
  }
}

function addCovers(build: Build): void {
  const { add, count, random } = build
  const people = build.records.person
  times(count('cover'), (index) => {
    // Each cover of a person has weeks of its own, so that none overlaps another.
    const covered = people[index % people.length]
    const covering = people[(index + 1) % people.length]
    const round = Math.floor(index / people.length)
    if (!covered || !covering) return
    const from = plusDays(build.day(-20, 20), -60 * round)
    add('cover', {
      coveredId: covered.id,
      coveringId: covering.id,
      from,
      until: plusDays(from, random.whole(0, 15)),
      reason: random.pick(coverReasons),
    })
  })
}
