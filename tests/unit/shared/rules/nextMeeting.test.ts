import { describe, expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import {
  meetingFromScratch,
  meetingFromTemplate,
  nextNumber,
  nextOfSeries,
} from '@shared/rules/nextMeeting'
import { stepOf } from '@shared/rules/rhythm'
import { aMeeting } from './make'

const today = '2026-11-23'

function series(fields: Partial<RecordInput<'series'>> = {}) {
  return createRecord('series', {
    name: local('Kansainvälisten asioiden tiimi'),
    meetingType: 'team',
    rhythm: 'monthly',
    ...fields,
  })
}

function next(
  fields: Partial<RecordInput<'series'>>,
  meetings = [aMeeting({ number: '11/2026' })],
) {
  return nextOfSeries({ series: series(fields), template: null, body: null, meetings, today })
}

describe('stepOf', () => {
  test.each([
    ['weekly', '2026-12-08', '2026-12-15'],
    ['biweekly', '2026-12-22', '2027-01-05'],
    ['monthly', '2026-12-08', '2027-01-12'],
    ['monthly', '2026-12-29', '2027-01-26'],
    ['monthly', '2027-01-29', '2027-02-26'],
    ['quarterly', '2026-12-01', '2027-03-02'],
    ['halfYearly', '2026-12-08', '2027-06-08'],
    ['yearly', '2026-12-08', '2027-12-14'],
    ['asNeeded', '2026-12-08', null],
  ] as const)('%s from %s', (rhythm, day, expected) => {
    expect(stepOf(rhythm, day)).toBe(expected)
  })
})

describe('nextOfSeries', () => {
  test('the same weekday and the series’ clock time, with the year’s next number', () => {
    expect(next({ startTime: '13:30' })).toMatchObject({
      start: '2027-01-12T11:30:00.000Z',
      end: '2027-01-12T13:00:00.000Z',
      number: '1/2027',
      title: local('Kansainvälisten asioiden tiimi'),
    })
  })

  test('keeps the clock time across the change of clocks', () => {
    const march = aMeeting({ start: '2027-03-09T07:00:00.000Z', end: '2027-03-09T08:00:00.000Z' })
    const april = next({}, [march])
    expect([april.start, april.end]).toEqual([
      '2027-04-13T06:00:00.000Z',
      '2027-04-13T07:00:00.000Z',
    ])
  })

  test('does not start in the past, and looks past cancelled meetings', () => {
    const old = aMeeting({ start: '2026-06-09T06:00:00.000Z', end: '2026-06-09T07:00:00.000Z' })
    const cancelled = aMeeting({ state: 'cancelled' })
    expect(next({}, [cancelled, old]).start).toBe('2026-12-08T07:00:00.000Z')
  })

  test('as needed, and the first of a series: two weeks on, on a working weekday', () => {
    expect(next({ rhythm: 'asNeeded' }, []).start).toBe('2026-12-07T07:00:00.000Z')
    // A meeting of 8.12. stands in the calendar already.
    expect(next({ rhythm: 'asNeeded' }).start).toBe('2026-12-22T07:00:00.000Z')
    expect(next({}, []).start).toBe('2026-12-07T07:00:00.000Z')
  })

  test('the members are called in the roles they had last time', () => {
    const [expert, newcomer, left] = [newId(), newId(), newId()]
    const last = aMeeting({
      participants: [
        { personId: expert, role: 'expert' },
        { personId: left, role: 'guest' },
      ],
    })
    expect(next({ memberIds: [expert, newcomer] }, [last]).participants).toEqual([
      { personId: expert, role: 'expert' },
      { personId: newcomer, role: 'member' },
    ])
  })

  test('the series’ own recipients are called; the latest meeting’s when it has none', () => {
    const last = aMeeting({ distribution: 'Keksitty kutsuttu', forInformation: 'Keksitty lukija' })
    expect(next({}, [last])).toMatchObject({
      distribution: 'Keksitty kutsuttu',
      forInformation: 'Keksitty lukija',
    })
    expect(next({ distribution: 'Keksitty jakelu', forInformation: ' ' }, [last])).toMatchObject({
      distribution: 'Keksitty jakelu',
      forInformation: 'Keksitty lukija',
    })
    expect(next({ forInformation: 'Keksitty maakunta\nKeksitty kunta' }, [])).toMatchObject({
      distribution: '',
      forInformation: 'Keksitty maakunta\nKeksitty kunta',
    })
  })

  test('quorum is noted only in meetings of a body that has a rule', () => {
    const meetingOf = (fields: Partial<RecordInput<'body'>>) => {
      const body = createRecord('body', { name: local('Keksitty'), kind: 'council', ...fields })
      return nextOfSeries({ series: series(), template: null, body, meetings: [], today })
    }
    expect(meetingOf({ formal: true })).toMatchObject({ quorum: false, scrutineers: true })
    expect(meetingOf({ quorum: { rule: 'least', least: 3 } })).toMatchObject({
      quorum: true,
      scrutineers: false,
    })
  })

  test('participants are the members; template and body decide how it is run', () => {
    const memberIds = [newId(), newId()]
    const template = createRecord('template', {
      name: local('Aluekomitea'),
      meetingType: 'body',
      document: 'minutes',
      duration: 180,
    })
    const body = createRecord('body', {
      name: local('Barentsin alueneuvosto'),
      kind: 'council',
      formal: true,
      quorum: { rule: 'majority' },
      numbering: { scheme: 'body', prefix: 'BRC' },
    })
    const meeting = nextOfSeries({
      series: series({ memberIds }),
      template,
      body,
      meetings: [],
      today,
    })
    expect(meeting.participants?.map((one) => one.personId)).toEqual(memberIds)
    expect(meeting).toMatchObject({
      quorum: true,
      scrutineers: true,
      document: 'minutes',
      numbering: { scheme: 'body', prefix: 'BRC' },
      end: '2026-12-07T10:00:00.000Z',
    })
    const plain = createRecord('meeting', meetingFromTemplate(template, null, today))
    expect(plain).toMatchObject({ quorum: false, title: local('Aluekomitea'), type: 'body' })
    expect(createRecord('meeting', meeting).state).toBe('draft')
  })
})

test('from scratch: informal, with a title still to write', () => {
  const meeting = meetingFromScratch('network', 'en', today)
  expect(meeting).toMatchObject({ type: 'network', language: 'en', title: {} })
  expect(meeting.quorum).toBeUndefined()
})

test('nextNumber is one more than the highest of the year', () => {
  const meetings = ['2/2026', '9/2025', '10/2026', 'ylimääräinen'].map((number) =>
    aMeeting({ number }),
  )
  expect(nextNumber(meetings, 2026)).toBe('11/2026')
  expect(nextNumber(meetings, 2027)).toBe('1/2027')
})
