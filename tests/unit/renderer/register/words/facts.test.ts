import { expect, test } from 'vitest'
import { recordKinds } from '@shared/model/link'
import { createRecord, recordSchemas } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import { bodyRegister } from '@renderer/features/cooperation/bodyRegister'
import { statusRegister } from '@renderer/features/cooperation/statusRegister'
import { personRegister } from '@renderer/features/people/personRegister'
import type { AnyRegister } from '@renderer/register/definition'
import { factsOf, factWords } from '@renderer/register/words/facts'
import { fieldName } from '@renderer/register/words/fieldName'
import { valueWords } from '@renderer/register/words/valueWords'

const t = textsIn('fi')
const texts = { t, language: 'fi' } as const
const records = Object.fromEntries(recordKinds.map((kind) => [kind, new Map<string, never>()]))
const context = { ...texts, day: '2026-11-23', today: '2026-11-23', records }
const fieldsOf = (register: AnyRegister) => register.fields(context as never) as never

/** Each fact as "label: words". */
function lines(groups: ReturnType<typeof factsOf>): string[] {
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
    'Numerointi: 1, 2, 2.1',
  ])
  expect(factWords(groups, 'kokoontuminen', texts)).toBe('Puolivuosittain')
  expect(factWords(groups, 'Perustettu', texts)).toBe('')
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
