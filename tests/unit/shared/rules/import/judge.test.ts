import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { local } from '../../../../../src/shared/model/base'
import type { Meeting } from '../../../../../src/shared/model/meeting'
import { createRecord } from '../../../../../src/shared/model/records'
import {
  fieldsOf,
  type ImportKind,
  importKinds,
} from '../../../../../src/shared/rules/import/fields'
import { guessKind, guessMapping } from '../../../../../src/shared/rules/import/guess'
import { judgeOf } from '../../../../../src/shared/rules/import/judge'

const house = createRecord('organisation', { name: local('Kainuun liitto') })
const katja = createRecord('person', {
  familyName: 'Sukuvaara',
  givenNames: 'Katja',
  email: 'katja@example.org',
  organisationId: house.id,
})
const task = createRecord('task', { title: 'Lausunto', due: '2026-12-11' })
const meeting = createRecord('meeting', {
  title: local('Verkoston kokous'),
  type: 'network',
  start: '2026-12-11T07:00:00.000Z',
  end: '2026-12-11T09:00:00.000Z',
})
const place = {
  people: [katja],
  organisations: [house],
  tasks: [task],
  meetings: [meeting],
  readClock: (typed: string) => typed.replace('.', ':'),
  readDay: (typed: string) => (typed === '11.12.2026' ? '2026-12-11' : null),
}

function judged(headings: string[], ...rows: string[][]) {
  const kind: ImportKind = guessKind(headings)
  const judge = judgeOf(kind, guessMapping(kind, headings), place)
  return rows.map((row, at) => judge(row, at + 2))
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

describe('judgeOf', () => {
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

  it('knows a meeting by its calendar event, else by title and beginning, and a held one stays', () => {
    const headings = ['Kokous', 'Alkaa', 'Päättyy', 'Aikavyöhyke', 'Tila', 'Tunniste']
    const clocks = ['11.12.2026 9.00', '11.12.2026 11.00', 'Europe/Helsinki', '']
    const [made] = judged(headings, ['Uusi', ...clocks, 'abc@example.org'])
    expect(made).toMatchObject({ judgement: 'new', record: { start: '2026-12-11T07:00:00.000Z' } })
    const again = judgeOf('meeting', guessMapping('meeting', headings), {
      ...place,
      meetings: [made?.record as Meeting, { ...meeting, state: 'held' }],
    })
    const judgedAgain = [
      ['Uusi nimi', ...clocks, 'abc@example.org'],
      ['Verkoston kokous', ...clocks, ''],
      ['Verkoston kokous', '11.12.2026', '11.12.2026', '', 'peruttu', `${meeting.id}@kv-desk`],
      ['Väärä', '31.2.2026 9.00', '11.12.2026', 'Keksitty/Alue', '', ''],
    ].map(again)
    expect(judgedAgain.map(({ judgement }) => judgement)).toEqual([
      'update',
      'duplicate',
      'duplicate',
      'error',
    ])
    expect(judgedAgain[0]?.record).toEqual({ ...made?.record, title: local('Uusi nimi') })
    expect(judgedAgain[3]?.problems.map(({ field }) => field)).toContain('start')
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
          const all = rows.map(judgeOf(kind, mapping, place))
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
