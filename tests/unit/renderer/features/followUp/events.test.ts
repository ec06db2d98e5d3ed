import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import { attendanceText } from '@renderer/features/followUp/eventRegister'
import { eventDistance, eventTiming } from '@renderer/features/followUp/eventTime'

const today = '2026-11-23'
const event = (fields: Partial<RecordInput<'event'>>) =>
  createRecord('event', { name: local('Seminaari'), ...fields })

test('what is to come comes first, the nearest first, then the past from the latest back', () => {
  const events = [
    event({ from: '2018-11-06' }),
    event({ from: '2027-03-01' }),
    event({ from: '2026-11-20', until: '2026-11-24' }),
    event({ from: '2026-11-01' }),
    event({ from: '2026-12-03' }),
    event({}),
  ]
  expect(events.map((one) => eventTiming(one, today))).toEqual([
    'past',
    'coming',
    'current',
    'past',
    'coming',
    'unknown',
  ])
  const order = events
    .toSorted(
      (a, b) => (eventDistance(a, today) ?? Infinity) - (eventDistance(b, today) ?? Infinity),
    )
    .map(({ from }) => from)
  expect(order).toEqual([
    '2026-11-20',
    '2026-12-03',
    '2027-03-01',
    '2026-11-01',
    '2018-11-06',
    null,
  ])
})

test('an attendance that is not exact says so', () => {
  const t = textsIn('fi')
  expect(attendanceText(event({ attendance: 100, attendanceIsAbout: true }), t)).toBe('noin 100')
  expect(attendanceText(event({ attendance: 33 }), t)).toBe('33')
  expect(attendanceText(event({}), t)).toBe('')
})
