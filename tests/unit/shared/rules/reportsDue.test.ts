import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import type { Status } from '@shared/model/status'
import { reportsDue } from '@shared/rules/reportsDue'

const today = '2026-11-23'
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
  const found = reportsDue([project], [], today)
  expect(found.map((one) => ['duty' in one, one.due])).toEqual([
    [false, '2026-10-01'],
    [true, '2026-11-30'],
    [false, '2026-12-07'],
  ])
})

test('a removed project owes nothing', () => {
  expect(reportsDue([{ ...project, deletedAt: '2026-11-01T07:00:00.000Z' }], [], today)).toEqual([])
})

test('closing duties of what is suspended or has ended are told too, until cooperation goes on', () => {
  const subject = { kind: 'body', id: newId() } as const
  const duties = [
    { kind: 'closingReport', due: '2026-11-20' },
    { kind: 'archive', due: '2026-12-08' },
    { kind: 'website', due: '2026-11-01', doneOn: '2026-11-02' },
    { kind: 'retention', due: null },
  ] as const
  const suspended = createRecord('status', {
    ...{ subject, state: 'suspendedByUs', from: '2022-03-09', duties: [...duties] },
  })
  const told = (statuses: readonly Status[], day = today) =>
    reportsDue([project], statuses, day).flatMap((one) =>
      one.of === 'status' ? [[one.status.subject.id, one.duty.kind]] : [],
    )
  expect(told([suspended])).toEqual([[subject.id, 'closingReport']])
  expect(told([suspended], '2026-11-24')).toHaveLength(2)
  expect(told([{ ...suspended, state: 'ended' }])).toHaveLength(1)
  const goesOn = createRecord('status', { subject, state: 'active', from: '2026-11-01' })
  expect(told([suspended, goesOn])).toEqual([])
  expect(told([suspended], '2022-03-08')).toEqual([])
})
