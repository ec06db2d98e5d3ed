import { expect, test } from 'vitest'
import { quorumRules } from '@shared/workspace/quorumRules'
import { fixture, workspaceIn } from './files'

const majority = { rule: 'majority', least: null }

test('a body that was shown more than half keeps it as its rule, another has none', () => {
  const { records } = quorumRules({
    records: {
      body: [
        { id: 'formal', formal: true },
        { id: 'noting', formal: false },
        { id: 'upgraded', formal: true, quorum: { rule: 'none', least: null } },
        { id: 'plain', formal: false },
      ],
      meeting: [
        { bodyId: 'noting', quorum: true },
        { bodyId: 'plain', quorum: false },
        { bodyId: null, quorum: true },
      ],
    },
  }) as { records: Record<string, unknown[]> }
  expect(records['body']).toEqual([
    { id: 'formal', formal: true, quorum: majority },
    { id: 'noting', formal: false, quorum: majority },
    { id: 'upgraded', formal: true, quorum: majority },
    { id: 'plain', formal: false },
  ])
})

test('a file without records, or with strange ones, is left for the schema to judge', () => {
  for (const file of [
    {},
    { records: 3 },
    { records: { body: 3 } },
    { records: { body: [3, { formal: 'x' }], meeting: 3 } },
  ])
    expect(quorumRules(file)).toEqual(file)
})

test.each([1, 2, 3, 5, 6, 7])(
  'the formal bodies of a file of version %i have a rule',
  (version) => {
    const { records } = workspaceIn(fixture(`workspace-v${version}.json`))
    const formal = records.body.filter((body) => body.formal)
    expect(formal.length).toBeGreaterThan(0)
    for (const { quorum } of formal) expect(quorum).toEqual(majority)
    for (const series of records.series)
      expect([series.distribution, series.forInformation]).toEqual(['', ''])
  },
)
