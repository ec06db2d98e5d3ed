import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import { sourceColumns } from '@renderer/register/sourceColumns'

const version = { topic: 'Perustettu', statement: '1993' }
const bodies = [
  createRecord('body', { name: { fi: 'a' }, kind: 'network' }),
  createRecord('body', {
    name: { fi: 'b' },
    kind: 'network',
    source: { text: 'Sivu', verifiedOn: '2026-11-23', versions: [version] },
  }),
]

test('a register tells where its facts come from, when they were verified, and whether sources disagree', () => {
  const columns = sourceColumns<(typeof bodies)[number]>(textsIn('fi'))
  expect(columns.every(({ shown }) => shown === false)).toBe(true)
  expect(bodies.map((body) => columns.map(({ value }) => value(body)))).toEqual([
    [null, null, 'no'],
    ['Sivu', '2026-11-23', 'yes'],
  ])
})
