import { describe, expect, test } from 'vitest'
import { differenceSentences } from '@shared/documents/differenceSentences'
import { snapshotOf } from '@shared/documents/snapshot'
import type { DocumentLanguage } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { differences } from '@shared/rules/dispatch/difference'
import { nextVersion, sendable, sequenceOf } from '@shared/rules/dispatch/versions'
import type { MeetingData } from '@shared/rules/meetingData'
import { dataOf, meetingOf, occurrenceOf, people } from '../../documents/sample'

const meeting = meetingOf()
const item = (order: string, title: string, fields: Partial<RecordInput<'occurrence'>> = {}) =>
  occurrenceOf(meeting.id, order, title, { minutes: 10, ...fields })

const opening = item('a0', 'Avaus')
const budget = item('a1', 'Talousarvio', { presenterId: people.chair.id })
const trip = item('a2', 'Matka Luulajaan')
const before = dataOf(meeting, [opening, budget, trip])

function told(after: MeetingData, language: DocumentLanguage = 'fi', from = before): string[] {
  return differenceSentences(differences(snapshotOf(from, 'fi'), snapshotOf(after, 'fi')), language)
}

describe('the difference of two versions in sentences', () => {
  test('of the same meeting is nothing', () => {
    expect(told(before)).toEqual([])
  })

  test('tells a new item and the new time of what it pushes on, not the numbers that follow', () => {
    const added = item('a0V', 'Aurora-haku', { minutes: 15 })
    const after = dataOf(meeting, [opening, added, budget, trip])
    expect(told(after)).toEqual([
      'Uusi asiakohta: 2 ”Aurora-haku”, alkaa klo 9.10.',
      'Asiakohta 3 ”Talousarvio” alkaa nyt klo 9.25. Aiempi aika oli klo 9.10.',
      'Asiakohta 4 ”Matka Luulajaan” alkaa nyt klo 9.35. Aiempi aika oli klo 9.20.',
    ])
    expect(told(after, 'en')[1]).toBe(
      'Item 3 “Talousarvio” now starts at 9:25. The earlier time was 9:10.',
    )
    expect(told(after, 'sv')[0]).toBe('Nytt ärende: 2 ”Aurora-haku”, börjar kl. 9.10.')
  })

  test('tells an item moved to the front as one move', () => {
    const moved = { ...trip, order: 'Zz' }
    const sentences = told(dataOf(meeting, [opening, budget, moved]))
    expect(sentences.filter((one) => one.includes('siirretty'))).toEqual([
      'Asiakohta 3 ”Matka Luulajaan” on siirretty. Sen numero on nyt 1.',
    ])
  })

  test('tells what was taken away, renamed, made longer and given to another', () => {
    const renamed = {
      ...budget,
      title: { fi: 'Talousarvio 2027', en: '', sv: '' },
      presenterId: null,
      minutes: 20,
    }
    expect(told(dataOf(meeting, [opening, renamed]))).toEqual([
      'Asiakohdan 2 ”Talousarvio” nimi on nyt ”Talousarvio 2027”.',
      'Asiakohtaan 2 ”Talousarvio 2027” on nyt varattu 20 min. Aiemmin siihen oli varattu 10 min.',
      'Asiakohdan 2 ”Talousarvio 2027” esittelijä on nyt: ei ilmoitettu. Aiemmin: maakuntajohtaja Aino Esimerkki.',
      'Asiakohta on poistettu: 3 ”Matka Luulajaan”.',
    ])
  })

  test('tells a meeting that begins later once, and the place', () => {
    const later = meetingOf({
      start: '2026-12-08T08:00:00.000Z',
      end: '2026-12-08T09:30:00.000Z',
      place: '',
    })
    const after = dataOf({ ...later, id: meeting.id }, [opening, budget, trip])
    expect(told(after).map((one) => one.replace(/\s/g, ' '))).toEqual([
      'Kokouksen aika on nyt tiistai 8.12.2026 klo 10.00–11.30. Aiemmin se oli tiistai 8.12.2026 klo 9.00–10.30.',
      'Paikka on nyt: ei ilmoitettu. Aiemmin se oli: Kokoushuone Oulujärvi, Kauppakatu 1, Kajaani.',
    ])
  })

  test('says nothing of internal items: they stand on no paper outside the team', () => {
    const secret = item('a3', 'Sisäinen', { visibility: 'internal', minutes: 0 })
    expect(told(dataOf(meeting, [opening, budget, trip, secret]))).toEqual([])
  })
})

describe('versions', () => {
  const sent = (what: 'invitation' | 'update' | 'cancellation' | 'agenda' | 'minutes', n: number) =>
    ({ what, version: n, sequence: n - 1 }) as const

  test('of the agenda and of the minutes run each by themselves', () => {
    const all = [sent('invitation', 1), sent('agenda', 2), sent('minutes', 1)]
    expect(nextVersion('update', all)).toBe(3)
    expect(nextVersion('minutes', all)).toBe(2)
    expect(nextVersion('invitation', [])).toBe(1)
  })

  test('SEQUENCE is higher in each update and cancellation, also when nothing but the recipients differs', () => {
    expect(sequenceOf('invitation', 0, [])).toBe(0)
    expect(sequenceOf('update', 0, [sent('invitation', 1)])).toBe(1)
    expect(sequenceOf('cancellation', 7, [sent('invitation', 1)])).toBe(7)
    expect(sequenceOf('agenda', 0, [sent('invitation', 3)])).toBe(2)
  })

  test('what can be sent follows the state and what was sent', () => {
    const kinds = (state: 'idea' | 'draft' | 'held' | 'cancelled', all = [sent('invitation', 1)]) =>
      sendable({ state }, all)
    expect(kinds('draft', [])).toEqual(['invitation', 'agenda'])
    expect(kinds('draft')).toEqual(['update', 'agenda'])
    expect(kinds('cancelled')).toEqual(['cancellation'])
    expect(
      sendable({ state: 'cancelled' }, [sent('invitation', 1), sent('cancellation', 2)]),
    ).toEqual([])
    expect(sendable({ state: 'draft' }, [sent('invitation', 1), sent('cancellation', 2)])[0]).toBe(
      'invitation',
    )
    expect(kinds('held')).toEqual(['minutes'])
    expect(kinds('idea', [])).toEqual([])
  })
})

test('a sending keeps the snapshot as the schema wants it', () => {
  const record = createRecord('dispatch', {
    meetingId: meeting.id,
    what: 'invitation',
    version: 1,
    at: '2026-12-01T08:00:00.000Z',
    snapshot: snapshotOf(before, 'fi'),
  })
  expect(record.snapshot.items.map(({ number, start }) => `${number} ${start}`)).toEqual([
    '1 09:00',
    '2 09:10',
    '3 09:20',
  ])
})
