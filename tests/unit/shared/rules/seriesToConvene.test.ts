import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { seriesToConvene } from '@shared/rules/seriesToConvene'
import { aMeeting } from './make'

const today = '2026-11-23'
const series = (fields: Partial<RecordInput<'series'>> = {}) =>
  createRecord('series', { name: local('Tapaamiset'), meetingType: 'network', ...fields })
const on = (day: string, fields: Partial<RecordInput<'meeting'>>) =>
  aMeeting({ start: `${day}T07:00:00.000Z`, end: `${day}T08:00:00.000Z`, ...fields })

test('a series called as needed is reminded of after its months, the longest ago first', () => {
  const [long, longer, lately] = [series({ nudgeMonths: 3 }), series(), series({ nudgeMonths: 3 })]
  const meetings = [
    on('2026-08-20', { seriesId: long.id, state: 'held' }),
    on('2026-03-20', { seriesId: long.id, state: 'held' }),
    on('2026-05-20', { seriesId: longer.id, state: 'held' }),
    on('2026-08-24', { seriesId: lately.id, state: 'held' }),
  ]
  expect(seriesToConvene([long, longer, lately], meetings, today)).toEqual([longer, long])
})

test('not when a meeting is coming, it has never met, it has a rhythm, or it is not to be reminded of', () => {
  const none = [
    series(),
    series({ rhythm: 'yearly' }),
    series({ nudgeMonths: null }),
    series({ nudgeMonths: 1 }),
  ]
  const meetings = none
    .slice(1)
    .map(({ id }) => on('2026-01-20', { seriesId: id, state: 'held' }))
    .concat(on('2026-12-08', { seriesId: none.at(-1)?.id ?? null }))
  expect(seriesToConvene(none, meetings, today)).toEqual([])
})

test('a meeting of its body counts, whichever way it was called', () => {
  const body = createRecord('body', { name: local('Verkosto'), kind: 'network' })
  const own = series({ bodyId: body.id })
  const held = on('2026-11-01', { bodyId: body.id, state: 'held' })
  const old = on('2026-01-20', { seriesId: own.id, state: 'held' })
  expect(seriesToConvene([own], [old], today)).toEqual([own])
  expect(seriesToConvene([own], [old, held], today)).toEqual([])
})
