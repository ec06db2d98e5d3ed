import { describe, expect, it } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { bars, budgetBars } from '@shared/pictures/budgetBars'
import {
  added,
  budgetBySource,
  budgetsByProgramme,
  fundingBySource,
  sumOf,
} from '@shared/rules/budgetsBySource'

const aProject = (budget: RecordInput<'project'>['budget'], programmeId: string | null = null) =>
  createRecord('project', { name: local('Hanke'), budget, programmeId })

describe('money by source', () => {
  it('adds up to the cent, what nobody has divided apart', () => {
    const { budget } = aProject({ total: 49_716_600, eu: 44_744_800 })
    const money = budgetBySource(budget)
    expect([...money]).toEqual([
      ['eu', 44_744_800],
      ['unspecified', 4_971_800],
    ])
    expect(sumOf(money)).toBe(49_716_600)
  })

  it('takes the sum of the shares for a total nobody knows, and nothing for no budget', () => {
    expect(sumOf(budgetBySource(aProject({ eu: 100, own: 11 }).budget))).toBe(111)
    expect(budgetBySource(aProject({}).budget).size).toBe(0)
  })

  it('adds several funders of one source of a programme', () => {
    const programme = createRecord('programme', {
      name: local('Ohjelma'),
      funding: [
        { source: 'eu', label: 'EAKR', amount: 5 },
        { source: 'eu', label: 'Interreg', amount: 6 },
        { source: 'partnerCountry', label: 'Norja', amount: 7 },
      ],
    })
    expect([...fundingBySource(programme)]).toEqual([
      ['eu', 11],
      ['partnerCountry', 7],
    ])
    expect(sumOf(added([fundingBySource(programme), fundingBySource(programme)]))).toBe(36)
  })

  it('groups projects by programme, the largest first, unknown budgets left out', () => {
    const id = '01900000-0000-7000-8000-000000000001'
    const groups = budgetsByProgramme([
      aProject({ total: 10 }),
      aProject({ total: 20 }, id),
      aProject({ total: 30 }, id),
      aProject({}, id),
    ])
    expect(groups.map(({ programmeId, money }) => [programmeId, sumOf(money)])).toEqual([
      [id, 50],
      [null, 10],
    ])
    expect(groups[0]?.projects.map(({ project }) => project.budget.total)).toEqual([30, 20])
  })
})

it('draws parts one after another, the longest as long as there is room', () => {
  const row = (id: string, eu: number, own: number) => ({
    id,
    label: id,
    isGroup: id === 'a',
    parts: new Map([
      ['eu', eu],
      ['own', own],
    ] as const),
  })
  const { rows, ticks, height } = budgetBars([row('a', 60, 40), row('b', 20, 5)], 1000)
  const [a, b] = rows
  expect(a?.segments.map(({ width }) => Math.round(width))).toEqual([342, 228])
  expect(a?.segments[1]?.x).toBeCloseTo(bars.label + 342)
  expect(b?.total).toBe(25)
  expect(b?.y).toBe(bars.group + bars.gap)
  expect(height).toBe(bars.group + bars.gap + bars.item)
  expect(ticks[0]).toEqual({ x: bars.label, cents: 0 })
})
