import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import {
  nameAtCaret,
  offeredNames,
  type QuickRecords,
  suggestionsFor,
} from '@renderer/register/quickAdd/names'

const byId = <R extends { id: string }>(...records: R[]) => new Map(records.map((r) => [r.id, r]))
const katja = createRecord('person', {
  familyName: 'Sukuvaara',
  givenNames: 'Katja',
  title: 'aluekehityspäällikkö',
  teamMember: true,
})
const suorsa = createRecord('person', { familyName: 'Suorsa', givenNames: 'Aino' })
const head = createRecord('person', { title: 'maakuntajohtaja', teamMember: true })
const council = createRecord('body', {
  name: { fi: 'Barentsin alueneuvosto', en: 'Barents Regional Council' },
  abbreviation: 'BRC',
  kind: 'council',
})
const aurora = createRecord('programme', {
  name: local('Interreg Aurora 2021–2027'),
  abbreviation: 'Aurora',
})
const records: QuickRecords = {
  person: byId(katja, suorsa, head),
  cover: new Map(),
  body: byId(council),
  programme: byId(aurora),
  project: new Map(),
}
const names = offeredNames(records, 'fi', { id: katja.id, word: 'minä' })

test('the name being typed is the last one before the caret', () => {
  const text = 'Soitto @Sukuvaara Katja #BRC huomenna'
  expect(nameAtCaret(text, 11)).toEqual({ type: 'person', start: 7, end: 11, typed: 'Suk' })
  expect(nameAtCaret(text, 23)).toMatchObject({ type: 'person', typed: 'Sukuvaara Katja' })
  expect(nameAtCaret(text, 28)).toMatchObject({ type: 'workstream', typed: 'BRC' })
  expect(nameAtCaret(text, 5)).toBeNull()
  expect(nameAtCaret('nimi@example', 12)).toBeNull()
})

test('a long word that turns out to be no name stops nothing', () => {
  const text = `@${'x'.repeat(100_000)}!!`
  expect(nameAtCaret(text, text.length)).toBeNull()
})

test('names are offered by any of their words, in either language, our own people first', () => {
  const offered = (type: 'person' | 'workstream', typed: string) =>
    suggestionsFor({ type, typed, start: 0, end: 0 }, names).map(({ label }) => label)
  expect(offered('person', 'su')).toEqual(['Sukuvaara Katja', 'Suorsa Aino'])
  expect(offered('person', 'kat suk')).toEqual(['Sukuvaara Katja'])
  expect(offered('person', '')).toEqual(['maakuntajohtaja', 'Sukuvaara Katja', 'Suorsa Aino'])
  expect(offered('person', 'minä')).toEqual(['Sukuvaara Katja'])
  expect(offered('workstream', 'council')).toEqual(['Barentsin alueneuvosto'])
  expect(offered('workstream', 'aur')).toEqual(['Interreg Aurora 2021–2027'])
  // Written out and left: nothing is asked any more.
  expect(offered('person', 'Sukuvaara Katja ')).toEqual([])
  expect(offered('person', 'Tuntematon')).toEqual([])
})
