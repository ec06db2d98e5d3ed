import { expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { createRecord, recordSchemas } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import { bodyRegister } from '@renderer/features/cooperation/bodyRegister'
import { statusRegister } from '@renderer/features/cooperation/statusRegister'
import { callRegister } from '@renderer/features/funding/call/callRegister'
import { projectRegister } from '@renderer/features/funding/project/projectRegister'
import { personRegister } from '@renderer/features/people/personRegister'
import type { AnyRegister } from '@renderer/register/definition'
import { factsOf, factsWithout, factWords } from '@renderer/register/words/facts'
import { fieldName } from '@renderer/register/words/fieldName'
import { type AnyField, valueWords } from '@renderer/register/words/valueWords'

const t = textsIn('fi')
const texts = { t, language: 'fi' } as const
const records = Object.fromEntries(recordKinds.map((kind) => [kind, new Map<string, never>()]))
const context = { ...texts, day: '2026-11-23', today: '2026-11-23', records }
const fieldsOf = (register: AnyRegister) => register.fields(context as never) as never

/** Each fact as "label: words". */
function lines(groups: ReturnType<typeof factsWithout>): string[] {
  return groups.flatMap(({ facts }) =>
    facts.map((fact) => {
      const words =
        fact.type === 'words'
          ? fact.words
          : valueWords(fact.field, fact.value, { ...texts, values: {}, nameOf: (id) => id })
      return `${fact.label}: ${words}`
    }),
  )
}

test('what is empty is left out, and so are the name and the source', () => {
  const body = createRecord('body', {
    name: { fi: 'Neuvosto' },
    kind: 'council',
    rhythm: 'halfYearly',
    source: { text: 'Sivu' },
  })
  const groups = factsOf(fieldsOf(bodyRegister), body, texts)
  expect(lines(groups)).toEqual([
    'Laji: Neuvosto',
    'Taso: Aluetaso',
    'Virallisuus: Virallinen',
    'Kokoontuminen: Puolivuosittain',
    'Päätösvaltaisuus: Ei sääntöä',
    'Numerointi: 1, 2, 2.1',
  ])
  expect(factWords(groups, 'kokoontuminen', texts)).toBe('Puolivuosittain')
  expect(factWords(groups, 'Perustettu', texts)).toBe('')
})

test('what a part of the page tells is left out of the facts, and a heading over nothing too', () => {
  const call = createRecord('call', {
    programmeId: '019ab000-0000-7abc-8000-000000000001',
    title: 'Kevään haku',
    closesAt: '2027-03-15T11:00:00.000Z',
    timeZone: 'Europe/Stockholm',
    plan: [{ kind: 'goNoGo', daysBefore: 35 }],
  })
  const groups = factsOf(fieldsOf(callRegister), call, texts)
  expect(groups.map(({ title }) => title)).toEqual(['', 'Takaperin laskettu aikataulu'])
  const told = callRegister.sections?.flatMap(({ tells }) => tells ?? [])
  expect(lines(factsWithout(groups, new Set<string>(told)))).toEqual([
    'Ohjelma: 019ab000-0000-7abc-8000-000000000001',
  ])
})

test('a budget and a moment are told in the history as a person reads them', () => {
  const words = (register: AnyRegister, name: string, value: unknown, values = {}) => {
    const fields = register.fields(context as never) as readonly AnyField[]
    const field = fields.find((one) => one.name === name)
    const told = field && valueWords(field, value, { ...texts, values, nameOf: (id) => id })
    return told?.replaceAll(/[\u00a0\u202f]/g, ' ')
  }
  const budget = { total: 497_166_00, eu: 447_448_00, national: null, own: null, other: null }
  expect(words(projectRegister, 'budget', budget)).toBe(
    'Kokonaisbudjetti 497 166,00 € · EU-rahoitus 447 448,00 €',
  )
  const zone = { timeZone: 'Europe/Stockholm' }
  expect(words(callRegister, 'closesAt', '2027-03-15T11:00:00.000Z', zone)).toBe(
    '15.3.2027 klo 12.00 (CET)',
  )
})

test('the ends of a period are one fact, no more exact than they are known', () => {
  const status = createRecord('status', {
    subject: { kind: 'body', id: '019ab000-0000-7abc-8000-000000000001' },
    state: 'frozen',
    from: '2022-03-01',
    precision: 'season',
    asWritten: 'keväällä 2022',
  })
  const found = lines(factsOf(fieldsOf(statusRegister), status, texts))
  expect(found).toContain('Aika: kevät 2022– (lähteessä: keväällä 2022)')

  const project = createRecord('project', {
    name: { fi: 'Tiekartta' },
    from: '2020-12-01',
    until: '2021-09-30',
    precision: 'month',
    untilPrecision: 'month',
    asWritten: '12/2020 – 09/2021',
  })
  expect(lines(factsOf(fieldsOf(projectRegister), project, texts))).toContain(
    'Aika: 12/2020–9/2021',
  )
  expect(found.filter((line) => /Alkaa|Tarkkuus|Päättyy/.test(line))).toEqual([])
})

test('the title of a person is a fact only beside a name', () => {
  const fields = fieldsOf(personRegister)
  const named = createRecord('person', { familyName: 'Esimerkki', title: 'johtaja' })
  expect(lines(factsOf(fields, named, texts))).toContain('Nimike: johtaja')
  const role = createRecord('person', { title: 'johtaja' })
  expect(lines(factsOf(fields, role, texts))).not.toContain('Nimike: johtaja')
})

/** Kept by the program, or inside another field of the form. */
const unnamed = ['id', 'deletedAt', 'order', 'section', 'slot', 'proposalKey', 'items', 'numbering']
const inFormOnly = ['acronym', 'duration', 'invitationSequence', 'invitationFingerprint']

test('every field of every kind has a name, in both languages', () => {
  for (const language of ['fi', 'en'] as const) {
    const missing = recordKinds.flatMap((kind) =>
      Object.keys(recordSchemas[kind].shape)
        .filter((field) => !unnamed.includes(field) && !inFormOnly.includes(field))
        .filter((field) => fieldName(textsIn(language), kind, field) === '')
        .map((field) => `${kind}.${field}`),
    )
    expect(missing).toEqual([])
  }
})
