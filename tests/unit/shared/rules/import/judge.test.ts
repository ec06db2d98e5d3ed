import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { local } from '../../../../../src/shared/model/base'
import { createRecord } from '../../../../../src/shared/model/records'
import {
  fieldsOf,
  type ImportKind,
  importKinds,
} from '../../../../../src/shared/rules/import/fields'
import { guessKind, guessMapping } from '../../../../../src/shared/rules/import/guess'
import { judgeTable } from '../../../../../src/shared/rules/import/judge'

const house = createRecord('organisation', { name: local('Kainuun liitto') })
const katja = createRecord('person', {
  familyName: 'Sukuvaara',
  givenNames: 'Katja',
  email: 'katja@example.org',
  organisationId: house.id,
})
const task = createRecord('task', { title: 'Lausunto', due: '2026-12-11' })
const place = {
  people: [katja],
  organisations: [house],
  tasks: [task],
  readDay: (typed: string) => (typed === '11.12.2026' ? '2026-12-11' : null),
}

function judged(headings: string[], ...rows: string[][]) {
  const kind: ImportKind = guessKind(headings)
  return judgeTable(kind, rows, guessMapping(kind, headings), place).rows
}
const judgements = (...table: Parameters<typeof judged>) =>
  judged(...table).map(({ judgement }) => judgement)

describe('guessing', () => {
  it('knows Finnish and English headings, each field once', () => {
    expect(
      guessMapping('person', ['SUKUNIMI', 'First name', 'E-mail', 'Email', 'Kengännumero']),
    ).toEqual(['familyName', 'givenNames', 'email', null, null])
    expect(guessKind(['Tehtävä', 'Määräaika'])).toBe('task')
    expect(guessKind(['Organisaatio', 'Lyhenne', 'Maa'])).toBe('organisation')
  })
})

describe('judgeTable', () => {
  it('knows a person by the address, and else by name and organisation', () => {
    const headings = ['Nimi', 'Sähköposti', 'Organisaatio', 'Puhelin']
    const rows = judged(
      headings,
      ['Katja Sukuvaara', 'KATJA@example.org', 'Kainuun liitto', ''],
      ['Katja Sukuvaara', '', 'Kainuun liitto', '040 1'],
      ['Katja Sukuvaara', 'toinen@example.org', 'Kainuun liitto', ''],
      ['Äijälä, Åsa', 'asa@', '', ''],
    )
    expect(rows.map(({ judgement }) => judgement)).toEqual(['update', 'duplicate', 'new', 'error'])
    expect(rows[3]?.problems).toEqual([{ field: 'email', problem: { code: 'email', params: {} } }])
    expect(rows[3]?.line).toBe(5)
  })

  it('takes nothing away by an empty cell, and calls a row that changes nothing a duplicate', () => {
    expect(judgements(['Nimi', 'Puhelin'], ['Katja Sukuvaara', ''])).toEqual(['duplicate'])
    const [row] = judged(['Nimi', 'Puhelin'], ['Katja Sukuvaara', '040 1'])
    expect(row?.record).toEqual({ ...katja, phone: '040 1' })
  })

  it('makes an organisation nobody knows, once', () => {
    const rows = judged(['Sukunimi', 'Yritys'], ['A', 'Uusi Oy'], ['B', 'uusi oy'], ['C', ''])
    const made = rows.map(({ newOrganisation }) => newOrganisation?.id)
    expect(made[0]).toBeDefined()
    expect(made).toEqual([made[0], made[0], undefined])
  })

  it('knows a task by title and due day, and refuses a day and a person it cannot find', () => {
    expect(
      judged(
        ['Tehtävä', 'Määräaika', 'Vastuuhenkilö'],
        ['Lausunto', '11.12.2026', ''],
        ['Lausunto', '11.12.2026', 'Sukuvaara Katja'],
        ['Lausunto', '31.2.2026', 'Ei Kukaan'],
      ).map(({ judgement, problems }) => [judgement, problems.map(({ field }) => field)]),
    ).toEqual([
      ['duplicate', []],
      ['update', []],
      ['error', ['due', 'assignee']],
    ])
  })

  it('judges any cells of any columns without throwing, one judgement a row', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', '\u0000', '\ud800', '=1+1', '11.12.2026'),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...importKinds),
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (kind, rows, numbers) => {
          const fields = fieldsOf(kind)
          const mapping = numbers.map((at) => fields[at % fields.length] ?? null)
          const { rows: all } = judgeTable(kind, rows, mapping, place)
          expect(all).toHaveLength(rows.length)
          for (const { judgement, record, problems } of all) {
            expect(judgement === 'error').toBe(record === null)
            expect(judgement === 'error').toBe(problems.length > 0)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
