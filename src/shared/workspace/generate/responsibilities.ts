import { local } from '../../model/base'
import { responsibilityKinds } from '../../model/responsibility'
import { type Build, times } from './build'

/** Areas, most of them with somebody responsible; at most one row for an area, so that none overlap. */
export function addResponsibilities(build: Build): void {
  const { add, count, random } = build
  times(count('area'), (index) => {
    add('area', {
      name: local(`Keksitty vastuualue ${index + 1}`),
      description: build.text(),
      links: build.links(),
    })
  })
  const { area: areas, person: people } = build.records
  times(Math.min(count('responsibility'), areas.length), (index) => {
    const area = areas[index]
    if (!area) return
    const roleOnly = index > 0 && random.chance(0.2)
    add('responsibility', {
      areaId: area.id,
      kind: random.pick(responsibilityKinds),
      holderId: roleOnly ? null : (people[index % people.length]?.id ?? null),
      holderRole: roleOnly ? 'tehtävän hoitaja' : '',
      deputyId:
        index === 0 || random.chance(0.6)
          ? (people[(index + 1) % people.length]?.id ?? null)
          : null,
      deputyRole: 'sijainen',
      from: build.day(-1000, -1),
      basis: 'Keksitty päätös',
      links: build.links(index === 0 ? 1 : 0),
    })
  })
}
