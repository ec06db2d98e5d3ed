import { describe, expect, test } from 'vitest'
import { composeAgenda } from '../../../../src/shared/documents/agenda'
import { agendaOptions } from '../../../../src/shared/documents/agendaOptions'
import { documentTree, wordsOf, type DocumentTree } from '../../../../src/shared/documents/tree'
import { renderPlainText } from '../../../../src/shared/documents/plainText'
import { body, dataOf, meetingOf, occurrenceOf, teamMeeting } from './sample'

const now = new Date('2026-11-23T10:00:00Z')
const finnish = agendaOptions.parse({ language: 'fi' })

function headings(tree: DocumentTree): string[] {
  return tree.blocks.flatMap((block) =>
    block.kind === 'item' ? [`${block.number} ${wordsOf(block.text)}`.trim()] : [],
  )
}

describe('composeAgenda', () => {
  test('prints a team agenda after Finnish practice', () => {
    const tree = composeAgenda(teamMeeting(), finnish, now)
    expect(documentTree.parse(tree)).toEqual(tree)
    expect(tree.fileName).toBe('2026-12-08 Esityslista Kansainvälisten asioiden tiimi 2-2026')
    expect(tree.header).toEqual({
      organisation: 'Kainuun liitto',
      unit: 'Kansainvälisten asioiden tiimi',
      type: 'Esityslista',
      number: '2/2026',
      date: '23.11.2026',
      caseNumber: '29/07.05.00/2022',
      mark: '',
      page: 'Sivu',
    })
    const text = renderPlainText(tree).replaceAll('\u00a0', ' ')
    expect(text).toContain('Aika: tiistai 8.12.2026 klo 9.00–10.30')
    expect(text).toContain('Puheenjohtaja: maakuntajohtaja Aino Esimerkki')
    expect(text).toContain('Selostus:\nMuistio on lähetetty tiimille 1.12.2026.')
    expect(text).toContain('klo 9.35–9.55 · Päätettäväksi · 20 min')
    expect(text.trimEnd().endsWith('Jakelu: Kokoukseen kutsutut')).toBe(true)
  })

  test('never prints hidden items or private notes, internal ones only when asked', () => {
    const open = composeAgenda(teamMeeting(), finnish, now)
    const internal = composeAgenda(
      teamMeeting(),
      agendaOptions.parse({ language: 'fi', include: { internalItems: true } }),
      now,
    )
    for (const tree of [open, internal]) {
      expect(JSON.stringify(tree)).not.toContain('EI SAA PAINAA')
      expect(JSON.stringify(tree)).not.toContain('Salattu')
    }
    expect(headings(open)).not.toContain('7 Henkilöstöasia')
    expect(headings(internal)).toContain('7 Henkilöstöasia')
    // The same number on both papers, though one of them lacks item 7.
    expect(headings(open)).toContain('8 Kokouksen päättäminen')
    expect(headings(internal)).toContain('8 Kokouksen päättäminen')
  })

  test('follows the cover of the day for the presenter', () => {
    const text = renderPlainText(composeAgenda(teamMeeting(), finnish, now))
    expect(text).toContain(
      'Esittelijä: erityisasiantuntija Örn Ääripää (sijaisena asiantuntija Sisu Varainen)',
    )
  })

  test('leaves out what is not wanted', () => {
    const bare = composeAgenda(
      teamMeeting(),
      agendaOptions.parse({
        language: 'fi',
        include: {
          times: false,
          presenters: false,
          explanations: false,
          proposals: false,
          attachments: false,
          participants: false,
        },
      }),
      now,
    )
    const items = renderPlainText(bare).split('\n\n').slice(2).join('\n')
    expect(items).not.toMatch(/klo|min\b|Esittelijä|Selostus|Ehdotus|Liite|Tietäjä/)
    expect(renderPlainText(bare)).not.toContain('Kutsutut:')
  })

  test('shows another language with a mark where a text is missing', () => {
    const tree = composeAgenda(teamMeeting(), agendaOptions.parse({ language: 'sv' }), now)
    const item = tree.blocks.find((block) => block.kind === 'item')
    expect(item?.text).toEqual([
      { text: 'Kokouksen avaus', language: 'fi', missing: false },
      { text: ' ', language: null, missing: false },
      { text: '[svensk text saknas]', language: null, missing: true },
    ])
    expect(headings(tree)).toContain('6 Utlysning inom Interreg Aurora')
    expect(tree.title).toBe('Kansainvälisten asioiden tiimin kokous 2/2026')
  })

  test('numbers attachments through the whole paper', () => {
    const text = renderPlainText(composeAgenda(teamMeeting(), finnish, now))
    expect(text).toContain('– Liite 1: Muistio 1/2026\n– Liite 2: Toimenpideluettelo')
    expect(text).toContain('Liitteet: Liite 3: Hakuilmoituksen luonnos')
  })

  test('says so when there are no items, also without a body', () => {
    const tree = composeAgenda(
      dataOf(meetingOf({ bodyId: null }), [], { body: null }),
      finnish,
      now,
    )
    expect(renderPlainText(tree)).toContain('Esityslistalla ei ole vielä asiakohtia.')
    expect(tree.fileName).toContain('Kansainvälisten asioiden tiimin kokous 2-2026')
  })

  test('marks a cancelled or secret paper', () => {
    const mark = (fields: Parameters<typeof meetingOf>[0]) =>
      composeAgenda(dataOf(meetingOf(fields), []), finnish, now).header.mark
    expect(mark({ publicity: 'secret' })).toBe('Salassa pidettävä')
    expect(mark({ state: 'cancelled' })).toBe('Peruttu')
  })

  test('a cooperation body without a convener speaks for itself, not for its chair', () => {
    const { header } = composeAgenda(
      dataOf(meetingOf({ type: 'body' }), [], { body: { ...body, convenerId: null } }),
      finnish,
      now,
    )
    expect([header.organisation, header.unit]).toEqual(['Kansainvälisten asioiden tiimi', ''])
  })

  test('prints the numbers of a body and a section without number', () => {
    const meeting = meetingOf({ numbering: { scheme: 'body', prefix: 'BRC' } })
    const section = occurrenceOf(meeting.id, 'a0', 'Päätösasiat', { section: true })
    const child = occurrenceOf(meeting.id, 'a0', 'Julkilausuma', { parentId: section.id })
    const data = dataOf(meeting, [section, child], { firstNumber: 14 })
    expect(headings(composeAgenda(data, finnish, now))).toEqual([
      'Päätösasiat',
      'BRC 14/2026 Julkilausuma',
    ])
  })
})
