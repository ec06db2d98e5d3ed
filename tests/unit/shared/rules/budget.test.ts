import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { recordSchemas, createRecord, type RecordInput } from '@shared/model/records'
import { budgetShares, fundingShares, partnerShares, sharesOf } from '@shared/rules/budget'
import { budgetsByProgramme, sumOf } from '@shared/rules/budgetsBySource'
import { dutyState, endOf, nextReport } from '@shared/rules/projectDates'

const aProject = (fields: Partial<RecordInput<'project'>>) =>
  createRecord('project', { name: local('Hanke'), ...fields })

const tenths = (parts: readonly { tenths: number | null }[]) => parts.map((part) => part.tenths)

describe('shares of a budget', () => {
  test('the project of Lapland: 447 448 of 497 166 euros is 90,0 %, and 49 718 remain', () => {
    const { budget } = aProject({ budget: { total: 49_716_600, eu: 44_744_800 } })
    const { parts, remainder } = budgetShares(budget)
    expect(parts.eu).toEqual({ cents: 44_744_800, tenths: 900 })
    expect(parts.national).toEqual({ cents: null, tenths: null })
    expect(remainder).toEqual({ cents: 4_971_800, tenths: 100 })
  })

  test('percentages of thirds are 100,0 together', () => {
    expect(tenths(sharesOf([1, 1, 1], 3))).toEqual([334, 333, 333])
    expect(tenths(sharesOf([200, 333, 467], 1000))).toEqual([200, 333, 467])
    // 0.29 * 1000 is a little less than 290 as a floating number.
    expect(tenths(sharesOf([29, 57, 14], 100))).toEqual([290, 570, 140])
    const parts = sharesOf([1, 2, 4, 8, 16, 32, 64], 127)
    expect(tenths(parts).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(1000)
  })

  test('a cent is a share of nothing much, and is not lost', () => {
    expect(tenths(sharesOf([1, 99_999_999], 100_000_000))).toEqual([0, 1000])
  })

  test('without a total nothing is a share, and nothing is divided by none', () => {
    const { budget } = aProject({ budget: { eu: 100 } })
    expect(budgetShares(budget)).toMatchObject({
      parts: { eu: { cents: 100, tenths: null } },
      remainder: { cents: null, tenths: null },
    })
    expect(tenths(sharesOf([0], 0))).toEqual([null])
  })
})

test('a programme’s money by source: Karelia CBC', () => {
  const { total, rows } = fundingShares([
    { source: 'eu', label: '', amount: 2_150_000_000 },
    { source: 'national', label: 'Suomi', amount: 1_075_000_000 },
    { source: 'partnerCountry', label: 'Venäjä', amount: 1_075_000_000 },
  ])
  expect(total).toBe(4_300_000_000)
  expect(tenths(rows.map(({ share }) => share))).toEqual([500, 250, 250])
  expect(fundingShares([])).toEqual({ total: 0, rows: [] })
})

test('partners’ shares of the budget and what is nobody’s yet', () => {
  const project = aProject({
    budget: { total: 1000 },
    partners: [{ share: 600 }, { share: 250 }, { share: null }],
  })
  const { sum, rows, remainder } = partnerShares(project)
  expect(sum).toBe(850)
  expect(tenths(rows.map(({ share }) => share))).toEqual([600, 250, null])
  expect(remainder).toEqual({ cents: 150, tenths: 150 })
  expect(partnerShares(aProject({ partners: [{ share: 3 }] })).remainder.cents).toBe(0)
})

describe('sums of budgets', () => {
  const [aurora, npa] = [createRecord('programme', { name: local('Aurora') }).id, null]
  const projects = [
    aProject({ programmeId: npa, budget: { total: 900, eu: 500 } }),
    aProject({ programmeId: aurora, budget: { total: 100, eu: 60, national: 30, own: 10 } }),
    aProject({ programmeId: aurora, budget: { eu: 40 } }),
    aProject({ programmeId: aurora }),
  ]

  test('by programme, the largest first, each by source and what no source accounts for', () => {
    const found = budgetsByProgramme(projects).map(({ programmeId, projects: own, money }) => ({
      programmeId,
      projects: own.length,
      total: sumOf(money),
      money: Object.fromEntries(money),
    }))
    expect(found).toEqual([
      { programmeId: null, projects: 1, total: 900, money: { eu: 500, unspecified: 400 } },
      // A budget of which only a share is known counts as that; one of which nothing is known is no budget.
      { programmeId: aurora, projects: 2, total: 140, money: { eu: 100, national: 30, own: 10 } },
    ])
    expect(budgetsByProgramme([])).toEqual([])
  })
})

describe('what the schema refuses of a project, and in which field', () => {
  const problems = (fields: Partial<RecordInput<'project'>>) =>
    (recordSchemas.project.safeParse({ ...aProject({}), ...fields }).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    )
  const person = createRecord('person', { familyName: 'Keksitty' }).id

  test.each([
    [{ budget: { total: 100, eu: 101 } }, ['budget.eu: shareAboveTotal']],
    [{ budget: { total: 100, eu: 60, own: 41 } }, ['budget.total: sharesAboveTotal']],
    [{ budget: { total: 100, eu: 60, own: 40 } }, []],
    [
      { budget: { total: 100 }, partners: [{ share: 60 }, { share: 41 }] },
      ['partners: partnersAboveTotal'],
    ],
    [{ from: '2026-02-01', until: '2026-01-31' }, ['until: endBeforeStart']],
    [{ ownerId: person, deputyId: person }, ['deputyId: deputyIsSame']],
    [
      { until: '2022-02-28', extensions: [{ until: '2022-05-31' }, { until: '2022-02-27' }] },
      ['extensions.1.until: extensionBeforeEnd'],
    ],
    // Of an end of which only the year is known, an extension in that year may well be after it.
    [
      {
        until: '2022-12-31',
        untilPrecision: 'year' as const,
        extensions: [{ until: '2022-05-31' }],
      },
      [],
    ],
    [
      {
        until: '2022-12-31',
        untilPrecision: 'year' as const,
        extensions: [{ until: '2021-12-31' }],
      },
      ['extensions.0.until: extensionBeforeEnd'],
    ],
  ])('%o', (fields, expected) => {
    expect(problems(fields)).toEqual(expected)
  })
})

test('the end with extensions, the next report and the state of a duty', () => {
  const project = aProject({
    until: '2022-02-28',
    extensions: [{ until: '2022-05-31' }, { until: '2022-04-30' }],
    reports: [
      { kind: 'finalReport', due: '2022-08-31' },
      { kind: 'interimReport', due: '2021-08-31', doneOn: '2021-08-30' },
      { kind: 'paymentClaim', due: '2022-03-31' },
    ],
  })
  expect(endOf(project)).toBe('2022-05-31')
  expect(endOf(aProject({}))).toBeNull()
  expect(nextReport(project)?.due).toBe('2022-03-31')
  expect(nextReport(aProject({}))).toBeUndefined()
  const state = (due: string | null, doneOn: string | null = null) =>
    dutyState({ due, doneOn }, '2022-04-01')
  expect([
    state('2022-03-31'),
    state('2022-04-01'),
    state(null),
    state('2022-03-31', '2022-03-01'),
  ]).toEqual(['overdue', 'coming', 'undated', 'done'])
})
