import { local } from '../../model/base'
import { organisationKinds } from '../../model/organisation'
import { coverReasons } from '../../model/cover'
import { spokenLanguages } from '../../model/language'
import { plusDays } from '../../rules/time'
import { type Build, times } from './build'
import * as words from './words'

const invented = 'Keksitty testiaineistoa varten.'

/** Organisations, people and covers. */
export function addContacts(build: Build): void {
  const { add, count, random } = build
  times(count('organisation'), (index) => {
    add('organisation', {
      name: local(`${random.pick(words.places)} ${index + 1}`),
      abbreviation: random.chance(0.2) ? `K${index + 1}` : '',
      kind: random.pick(organisationKinds),
      country: random.pick(['FI', 'FI', 'SE', 'NO', '']),
      website: random.chance(0.3) ? `https://organisaatio-${index + 1}.example.org` : '',
      note: invented,
      source: { text: invented },
    })
  })
  times(count('person'), (index) => {
    const unnamed = index % 10 === 3
    add('person', {
      familyName: unnamed ? '' : random.pick(words.familyNames),
      givenNames: unnamed ? '' : random.pick(words.givenNames),
      title: random.pick(words.titles),
      organisationId: index === 0 ? build.idOf('organisation') : build.maybe('organisation', 0.1),
      teamMember: index < 8,
      roles: random.chance(0.2) ? ['yhteyshenkilö'] : [],
      email: random.chance(0.7) ? `henkilo.${index + 1}@example.org` : '',
      languages: [random.pick(spokenLanguages)],
      note: invented,
    })
  })
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
