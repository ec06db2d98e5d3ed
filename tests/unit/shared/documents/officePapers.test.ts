import { expect, test } from 'vitest'
import { composeDutyTable } from '@shared/documents/dutyTable'
import { composeHandoverMemo } from '@shared/documents/handoverMemo'
import { composePersonalData } from '@shared/documents/personalData'
import { composeProcessingRecord } from '@shared/documents/processingRecord'
import { documentTree, plain, wordsOf, type DocumentTree } from '@shared/documents/tree'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { byId } from '../rules/make'

const organisation = createRecord('organisation', {
  name: { fi: 'Kainuun liitto', en: 'Regional Council of Kainuu' },
  website: 'https://kainuunliitto.fi/',
  own: true,
  reviewMonths: { contact: 36, team: 12 },
})
const manager = createRecord('person', {
  familyName: 'Keksitty',
  givenNames: 'Kaisa',
  title: 'aluekehityspäällikkö',
})
const area = createRecord('area', { name: local('Barents-yhteistyö') })
const open = createRecord('area', { name: local('Nuorisoneuvosto') })

/** The rows of every table of a paper, as text. */
function rowsOf(tree: DocumentTree): string[][] {
  return tree.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(wordsOf)) : [],
  )
}

test('a duty table tells who answers on a day that is past, and what nobody answers for', () => {
  const responsibilities = [
    createRecord('responsibility', {
      areaId: area.id,
      holderId: manager.id,
      deputyRole: 'sijainen (nimeämättä)',
      until: '2022-12-31',
      basis: 'Päätös',
    }),
    createRecord('responsibility', { areaId: area.id, holderRole: 'tiimi', from: '2023-01-01' }),
    createRecord('responsibility', {
      areaId: area.id,
      kind: 'partOfJob',
      holderRole: 'koko henkilöstö',
    }),
  ]
  const input = {
    areas: [open, area],
    responsibilities,
    covers: [],
    people: byId([manager]),
    organisation,
    day: '2022-03-14',
    today: '2026-11-23',
  }
  const tree = composeDutyTable(input, 'fi')
  expect(() => documentTree.parse(tree)).not.toThrow()
  const named = 'aluekehityspäällikkö Kaisa Keksitty'
  expect(rowsOf(tree)).toEqual([
    ['Barents-yhteistyö', named, 'sijainen (nimeämättä)', named, 'Päätös'],
    ['Barents-yhteistyö', 'koko henkilöstö (osa toimenkuvaa)', '', 'koko henkilöstö', ''],
  ])
  const last = tree.blocks.at(-1)
  expect(last).toMatchObject({
    kind: 'labelled',
    blocks: [{ kind: 'paragraph', text: [plain('Nuorisoneuvosto')] }],
  })
  expect(tree.fileName).toBe('2022-03-14 Vastuutaulukko')
  expect(tree.header).toMatchObject({ organisation: 'Kainuun liitto', date: '23.11.2026' })
  expect(tree.footer).toBe('Kainuun liitto · kainuunliitto.fi')
})

test('a memo has a table for each kind of thing handed over, in every language', () => {
  const input = {
    organisation,
    from: 'Keksitty Kaisa',
    to: 'Esimerkki Aino',
    day: '2026-12-01',
    today: '2026-11-23',
    decision: 'MH 1.12.2026 § 150',
    reason: '',
    items: [
      { part: 'task', name: 'Lausunto', time: 'määräaika 4.12.2026', note: '' },
      { part: 'holder', name: 'Barents-yhteistyö', time: '', note: 'Tarkista' },
    ] as const,
  }
  const tree = composeHandoverMemo(input, 'sv')
  expect(() => documentTree.parse(tree)).not.toThrow()
  const headings = tree.blocks.flatMap((block) =>
    block.kind === 'item' ? wordsOf(block.text) : [],
  )
  expect(headings).toEqual(['Ansvar', 'Öppna uppgifter'])
  expect(rowsOf(tree)[1]).toEqual(['Lausunto', 'määräaika 4.12.2026', ''])
  const facts = tree.blocks.find((block) => block.kind === 'facts')
  expect(facts?.facts.map(({ label }) => label)).toEqual([
    'Överlämnare',
    'Mottagare',
    'Dag för överlämnandet',
    'Beslut',
  ])
  const empty = composeHandoverMemo({ ...input, items: [] }, 'fi')
  expect(JSON.stringify(empty.blocks)).toContain('Siirrettävää ei ole.')
})

test('the paper of what is held about a person is whole in every language', () => {
  const input = {
    person: { ...manager, organisationId: organisation.id, languages: ['fi' as const] },
    organisation,
    organisations: byId([organisation]),
    groups: [
      {
        kind: 'task' as const,
        rows: [{ name: 'Raportti', role: 'Vastuuhenkilö', details: 'Avoin' }],
      },
    ],
    sent: [],
    mentions: [],
    log: { count: 2, from: '2026-01-02', until: '2026-03-04' },
    today: '2026-11-26',
  }
  for (const language of ['fi', 'en', 'sv'] as const) {
    const tree = documentTree.parse(composePersonalData(input, language))
    expect(rowsOf(tree)).toEqual([['Raportti', 'Vastuuhenkilö', 'Avoin']])
    const said = JSON.stringify(tree)
    expect(said).toContain('4.3.2026')
    expect(said).not.toContain('personalData.')
    const facts = tree.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    // Empty fields are left out: names, title, organisation, team, languages.
    expect(facts).toHaveLength(6)
  }
})

test('the record of processing tells counts of what is held, and marks what the office fills in', () => {
  const input = {
    organisation,
    people: [
      { ...manager, teamMember: true, reviewOn: '2026-01-01' },
      createRecord('person', { familyName: 'Keksitty', email: 'k@esimerkki.fi' }),
    ],
    kinds: ['task' as const],
    dispatches: 3,
    today: '2026-11-26',
  }
  const blanks = { fi: '[täydennä]', en: '[fill in]', sv: '[fyll i]' }
  for (const language of ['fi', 'en', 'sv'] as const) {
    const tree = documentTree.parse(composeProcessingRecord(input, language))
    // Family names, given names, titles, e-mail; nobody has a phone or a note.
    const rows = rowsOf(tree)
    expect(rows.slice(0, 4).map(([, count]) => count)).toEqual(['2', '1', '1', '1'])
    // What is kept how long, with the periods the office chose, and why.
    expect(rows.slice(4)).toHaveLength(8)
    expect(rows[4]?.[1]).toContain('36')
    expect(rows[5]?.[1]).toContain('12')
    expect(rows.flat().every((cell) => cell !== '')).toBe(true)
    expect(JSON.stringify(tree)).toContain(blanks[language])
    expect(JSON.stringify(tree)).not.toContain('processingRecord.')
  }
})
