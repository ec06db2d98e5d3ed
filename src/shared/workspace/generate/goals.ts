import { local } from '../../model/base'
import { goalKinds } from '../../model/goal'
import { type Build, times } from './build'
import { yearsFrom } from './periods'
import * as words from './words'

/** Strategies and goals; most goals belong to a strategy, the rest are duties without one. */
export function addGoals(build: Build): void {
  const { add, count, random } = build
  times(count('strategy'), (index) => {
    add('strategy', {
      name: local(`Keksitty strategia ${index + 1}`),
      organisationId: build.maybe('organisation', index === 0 ? 0 : 0.2),
      ...yearsFrom(random.whole(2014, 2025), 5),
      approvedBy: 'keksitty hallitus',
      links: build.links(index === 0 ? 1 : 0),
    })
  })
  times(count('goal'), (index) => {
    add('goal', {
      name: local(`${random.pick(words.subjects)} (tavoite ${index + 1})`),
      kind: random.pick(goalKinds),
      description: build.text(),
      organisationId: build.maybe('organisation', index === 0 ? 0 : 0.2),
      strategyId: build.maybe('strategy', index === 0 ? 0 : 0.3),
      position: index + 1,
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}
