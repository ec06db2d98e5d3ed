import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { type NoticeChoices, noticesBetween } from '@shared/rules/notices'
import { aMeeting } from './make'

const me = '01900000-0000-7000-8000-00000000000a'

const choices: NoticeChoices = {
  meetings: 'all',
  deadlines: 'all',
  minutesBefore: 15,
  daysBefore: 0,
  // Never quiet.
  quiet: { from: '00:00', until: '00:00' },
}

const aTask = (fields: Partial<RecordInput<'task'>>) =>
  createRecord('task', { title: 'Lausunto', ...fields })

/** The moments at which something is told in a stretch of time. */
function told(
  records: { meetings?: ReturnType<typeof aMeeting>[]; tasks?: ReturnType<typeof aTask>[] },
  changed: Partial<NoticeChoices> = {},
  [after, until]: readonly [string, string] = [
    '2026-01-01T00:00:00.000Z',
    '2027-01-01T00:00:00.000Z',
  ],
) {
  const input = { meetings: [], tasks: [], covers: [], me, ...records }
  const found = noticesBetween({ ...input, choices: { ...choices, ...changed } }, after, until)
  return found.map(({ at }) => at)
}

test('a meeting is told so long before it begins, once: the first moment is out, the last is in', () => {
  const meetings = [aMeeting()]
  const at = '2026-12-08T06:45:00.000Z'
  expect(told({ meetings })).toEqual([at])
  expect(told({ meetings }, {}, ['2026-12-08T06:44:00.000Z', at])).toEqual([at])
  expect(told({ meetings }, {}, [at, '2026-12-08T06:50:00.000Z'])).toEqual([])
})

test('what is not wanted, is not mine, or is over is not told', () => {
  const meetings = [
    aMeeting({ state: 'cancelled' }),
    aMeeting({ state: 'held' }),
    aMeeting({ title: local('Muiden') }),
  ]
  const tasks = [aTask({ due: '2026-12-08', status: 'done' }), aTask({ due: '2026-12-08' })]
  expect(told({ meetings, tasks }, { meetings: 'own', deadlines: 'own' })).toEqual([])
  expect(told({ meetings, tasks }, { meetings: 'none', deadlines: 'none' })).toEqual([])
  const mine = [aTask({ due: '2026-12-08', assigneeId: me })]
  expect(told({ tasks: mine }, { deadlines: 'own' })).toHaveLength(1)
})

test('a deadline is told at nine by the clock, in winter, in summer and when the clocks change', () => {
  const on = (due: string, daysBefore = 0) => told({ tasks: [aTask({ due })] }, { daysBefore })
  expect(on('2026-12-08')).toEqual(['2026-12-08T07:00:00.000Z'])
  expect(on('2026-06-09')).toEqual(['2026-06-09T06:00:00.000Z'])
  // Summer time begins on 29.3. and ends on 25.10.2026.
  expect(on('2026-03-29')).toEqual(['2026-03-29T06:00:00.000Z'])
  expect(on('2026-03-29', 1)).toEqual(['2026-03-28T07:00:00.000Z'])
  expect(on('2026-10-25')).toEqual(['2026-10-25T07:00:00.000Z'])
  expect(on('2026-10-25', 1)).toEqual(['2026-10-24T06:00:00.000Z'])
})

test('what is due at an hour before nine is told before its hour, the day before when it is just after midnight', () => {
  const on = (dueTime: string, minutesBefore = 15, dueZone = 'Europe/Helsinki') =>
    told({ tasks: [aTask({ due: '2026-12-08', dueTime, dueZone })] }, { minutesBefore })
  expect(on('16:00')).toEqual(['2026-12-08T07:00:00.000Z'])
  expect(on('08:00')).toEqual(['2026-12-08T05:45:00.000Z'])
  expect(on('08:30', 15, 'Europe/Brussels')).toEqual(['2026-12-08T07:00:00.000Z'])
  expect(on('08:00', 15, 'Europe/Stockholm')).toEqual(['2026-12-08T06:45:00.000Z'])
  const tasks = [aTask({ due: '2026-12-08', dueTime: '00:10' })]
  const around = ['2026-12-07T21:00:00.000Z', '2026-12-07T21:59:00.000Z'] as const
  expect(told({ tasks }, {}, around)).toEqual(['2026-12-07T21:55:00.000Z'])
})

test('what falls in the quiet hours waits for their end, over midnight too', () => {
  const quiet = { from: '17:00', until: '08:00' }
  const late = aMeeting({ start: '2026-12-08T17:00:00.000Z', end: '2026-12-08T18:00:00.000Z' })
  // Begins in the quiet hours: told never, for at their end it is over.
  expect(told({ meetings: [late] }, { quiet })).toEqual([])
  // 8.10 by the clock, and a quarter of an hour before is still quiet.
  const early = aMeeting({ start: '2026-12-08T06:10:00.000Z', end: '2026-12-08T07:00:00.000Z' })
  expect(told({ meetings: [early] }, { quiet })).toEqual(['2026-12-08T06:00:00.000Z'])
  const tasks = [aTask({ due: '2026-12-08' })]
  const untilTen = { from: '22:00', until: '10:00' }
  expect(told({ tasks }, { quiet: untilTen })).toEqual(['2026-12-08T08:00:00.000Z'])
  const tomorrow = aMeeting({ start: '2026-12-09T07:00:00.000Z', end: '2026-12-09T08:00:00.000Z' })
  // Twelve hours before is 21.00 the evening before.
  const evening = told({ meetings: [tomorrow] }, { quiet, minutesBefore: 720 })
  expect(evening).toEqual(['2026-12-09T06:00:00.000Z'])
})

test('quiet hours end by the clock on the night the clocks go forward', () => {
  const meeting = aMeeting({ start: '2026-03-29T06:00:00.000Z', end: '2026-03-29T07:00:00.000Z' })
  const quiet = { from: '22:00', until: '08:00' }
  expect(told({ meetings: [meeting] }, { quiet, minutesBefore: 300 })).toEqual([
    '2026-03-29T05:00:00.000Z',
  ])
})

test('hours of the day without midnight are quiet too', () => {
  const quiet = { from: '08:00', until: '12:00' }
  expect(told({ tasks: [aTask({ due: '2026-12-08' })] }, { quiet })).toEqual([
    '2026-12-08T10:00:00.000Z',
  ])
})

test('a deadline put off by the quiet hours is found though it was to be told the day before', () => {
  const quiet = { from: '08:30', until: '08:00' }
  const at = '2026-12-08T06:00:00.000Z'
  const around = ['2026-12-08T05:59:00.000Z', '2026-12-08T06:01:00.000Z'] as const
  expect(told({ tasks: [aTask({ due: '2026-12-07' })] }, { quiet }, around)).toEqual([at])
  const inAWeek = [aTask({ due: '2026-12-14' })]
  expect(told({ tasks: inAWeek }, { quiet, daysBefore: 7 }, around)).toEqual([at])
})
