import { expect, test } from 'vitest'
import { createRecord, type RecordInput } from '@shared/model/records'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { barents, byId, input, person, proposed } from './scene'

const bodies = byId([barents])

test('terms that end before the meeting or within sixty days after it, as one item that names them', () => {
  const seat = (until: string, fields: Partial<RecordInput<'seat'>> = {}) =>
    createRecord('seat', { bodyId: barents.id, personId: person.id, until, ...fields })
  const seats = [
    seat('2027-01-31', { role: 'chair' }),
    seat('2026-11-30', { personId: null }),
    seat('2026-11-22'),
    seat('2027-02-07'),
  ]
  const fields = { bodies, people: byId([person]), seats }
  expect(proposed('endingTerms', fields)).toEqual([
    'Päättyvät toimikaudet | Toimikausi päättyy 60 päivän sisällä: 2 paikkaa.',
  ])
  const found = proposeAgenda(input(fields)).find(({ source }) => source === 'endingTerms')
  expect(found?.explanation).toEqual({
    fi: '– Barentsin alueneuvosto: jäsen nimeämättä, kausi päättyy 30.11.2026\n– Barentsin alueneuvosto: puheenjohtaja Kaisa Keksitty, kausi päättyy 31.1.2027',
    en: '– Barents Regional Council: member not named, term ends 30.11.2026\n– Barents Regional Council: chair Kaisa Keksitty, term ends 31.1.2027',
    sv: '– Barents regionråd: ledamot inte utsedd, perioden går ut 30.11.2026\n– Barents regionråd: ordförande Kaisa Keksitty, perioden går ut 31.1.2027',
  })
  expect(found?.links).toEqual([{ kind: 'body', id: barents.id }])
  expect(proposed('endingTerms', { bodies, seats: seats.slice(2) })).toEqual([])
})
