import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { reportsDue } from '@shared/rules/reportsDue'

const project = createRecord('project', {
  name: { fi: 'Hanke' },
  reports: [
    { kind: 'interimReport', due: '2026-12-07' },
    { kind: 'paymentClaim', due: '2026-10-01' },
    { kind: 'finalReport', due: '2026-12-08' },
    { kind: 'interimReport', due: '2026-05-01', doneOn: '2026-04-30' },
  ],
  duties: [
    { kind: 'archive', due: '2026-11-30' },
    { kind: 'website', due: null },
    { kind: 'audit', due: '2026-11-01', doneOn: '2026-11-02' },
  ],
})

test('reports and closing duties not given are told two weeks before, the longest due first', () => {
  const found = reportsDue([project], '2026-11-23')
  expect(found.map(({ list, due }) => [list, due])).toEqual([
    ['reports', '2026-10-01'],
    ['duties', '2026-11-30'],
    ['reports', '2026-12-07'],
  ])
})

test('a removed project owes nothing', () => {
  expect(reportsDue([{ ...project, deletedAt: '2026-11-01T07:00:00.000Z' }], '2026-11-23')).toEqual(
    [],
  )
})
