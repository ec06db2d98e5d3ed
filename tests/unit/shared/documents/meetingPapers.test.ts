import { describe, expect, test } from 'vitest'
import { composeAgenda } from '../../../../src/shared/documents/agenda'
import { agendaOptions } from '../../../../src/shared/documents/agendaOptions'
import { composeExpertSlips } from '../../../../src/shared/documents/expertSlips'
import { composeParticipantList } from '../../../../src/shared/documents/participantList'
import { renderPlainText } from '../../../../src/shared/documents/plainText'
import { composeRunSheet } from '../../../../src/shared/documents/runSheet'
import { composeSeatTable } from '../../../../src/shared/documents/seatTable'
import { documentTree, wordsOf, type DocumentTree } from '../../../../src/shared/documents/tree'
import { createRecord } from '../../../../src/shared/model/records'
import { heldMeeting } from './heldSample'
import { body, organisation, people, teamMeeting } from './sample'

const now = new Date('2026-12-01T12:00:00Z')
const textOf = (tree: DocumentTree) => renderPlainText(tree).replaceAll('\u00a0', ' ')

const rowsOf = (tree: DocumentTree) =>
  tree.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.columns, ...block.rows.map((row) => row.map((cell) => wordsOf(cell)))]
      : [],
  )

describe('the run sheet', () => {
  const withPhones = () => {
    const data = teamMeeting({
      attendance: [{ personId: people.expert.id, presence: 'remote' }],
    })
    const phoned = new Map(data.people)
    phoned.set(people.expert.id, { ...people.expert, phone: '040 000 0001' })
    phoned.set(people.cover.id, { ...people.cover, phone: '040 000 0002' })
    return { ...data, people: phoned }
  }

  test('tells the chair times, phones, who arrives and how, and what is private', () => {
    const tree = composeRunSheet(withPhones(), 'fi', now)
    expect(documentTree.parse(tree)).toEqual(tree)
    expect(tree.header.mark).toBe('Vain puheenjohtajalle')
    expect(tree.fileName).toBe('2026-12-08 Ajolista Kansainvälisten asioiden tiimi 2-2026')
    const text = textOf(tree)
    for (const part of [
      'klo 9.35–9.55',
      '20 min',
      'Tuuli Tietäjä, Keksitty korkeakoulu, puh. 040 000 0001, saapuu klo 9.35, etäyhteydellä',
      '(sijaisena asiantuntija Sisu Varainen), puh. 040 000 0002',
      'Mallikas, Kainuun liitto, puhelinnumero puuttuu',
      'EI SAA PAINAA',
      'Salattu kohta',
      'Piilotettu kohta: ei muissa asiakirjoissa',
      'Sisäinen kohta',
      'Merkitään muistio ja toimenpiteiden tilanne tiedoksi.',
      'Päätösehdotus puuttuu.',
      'Ennen kohtaa jää tyhjää aikaa.',
    ])
      expect(text).toContain(part)
  })

  test('is written in English and Swedish, and nothing private of it goes into the agenda', () => {
    expect(composeRunSheet(withPhones(), 'en', now).header.mark).toBe('For the chair only')
    expect(textOf(composeRunSheet(withPhones(), 'sv', now))).toContain('tfn 040 000 0001')
    const options = agendaOptions.parse({ language: 'fi', include: { internalItems: true } })
    const agenda = textOf(composeAgenda(withPhones(), options, now))
    expect(agenda).not.toMatch(/EI SAA PAINAA|040 000|Salattu kohta|puheenjohtajalle/)
  })

  test('shortens a long proposal between words', () => {
    const data = teamMeeting()
    const occurrences = data.occurrences.map((one) => ({
      ...one,
      proposal: { fi: 'sana '.repeat(100), en: '', sv: '' },
    }))
    const text = textOf(composeRunSheet({ ...data, occurrences }, 'fi', now))
    expect(text).toContain(`${'sana '.repeat(40).trim()} …`)
    expect(text).not.toContain('sana '.repeat(41).trim())
  })
})

describe('the participant list', () => {
  test('is signed before the meeting: those called, the experts of items and who stands in', () => {
    const tree = composeParticipantList(teamMeeting(), 'fi', now)
    expect(documentTree.parse(tree)).toEqual(tree)
    expect(rowsOf(tree)).toEqual([
      ['Nimi', 'Tehtävänimike', 'Organisaatio', 'Rooli', 'Allekirjoitus'],
      ['Aino Esimerkki', 'maakuntajohtaja', 'Kainuun liitto', 'puheenjohtaja', ''],
      ['Veikko Mallikas', 'suunnittelija', 'Kainuun liitto', 'sihteeri', ''],
      ['Tuuli Tietäjä', 'tutkija', 'Keksitty korkeakoulu', 'asiantuntija', ''],
      ['Sisu Varainen', 'asiantuntija', 'Kainuun liitto', 'sijainen', ''],
      ['Örn Ääripää', 'erityisasiantuntija', 'Kainuun liitto', 'jäsen', ''],
    ])
  })

  test('tells the recorded presence when the meeting was held', () => {
    const rows = rowsOf(composeParticipantList(heldMeeting(), 'sv', now))
    expect(rows[0]?.at(-1)).toBe('Närvaro')
    const presence = new Map(rows.slice(1).map((row) => [row[0], row.at(-1)]))
    expect(presence.get('Veikko Mallikas')).toBe('på distans')
    expect(presence.get('Paavo Poissaoleva')).toBe('frånvarande, förhinder anmält')
  })
})

describe('the slips of experts', () => {
  test('tell each expert the item, the time, the place, what is asked and whom to ask', () => {
    const tree = composeExpertSlips(teamMeeting(), 'fi', now)
    expect(documentTree.parse(tree)).toEqual(tree)
    expect(tree.fileName).toBe(
      '2026-12-08 Asiantuntijakutsut Kansainvälisten asioiden tiimi 2-2026',
    )
    const headings = tree.blocks.flatMap((block) =>
      block.kind === 'item' ? [wordsOf(block.text)] : [],
    )
    expect(headings).toEqual(['tutkija Tuuli Tietäjä, Keksitty korkeakoulu'])
    const facts = tree.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    const told = facts.map(({ label, lines }) => [label, ...lines.map((line) => wordsOf(line))])
    expect(JSON.parse(JSON.stringify(told).replaceAll('\u00a0', ' '))).toEqual([
      ['Asiakohta', '6 Interreg Aurora -ohjelman haku'],
      [
        'Aika',
        'tiistai 8.12.2026 klo 9.35–9.55',
        'Koko kokouksen aika on tiistai 8.12.2026 klo 9.00–10.30.',
      ],
      ['Paikka', 'Kokoushuone Oulujärvi, Kauppakatu 1, Kajaani'],
      ['Etäyhteys', 'https://teams.example.org/l/meetup?a=1,2;b'],
      [
        'Mitä pyydetään',
        'Kerro näkemyksesi asiasta ennen kuin siitä päätetään.',
        'Asiakohtaan on varattu 20 min kysymykset mukaan lukien.',
      ],
      ['Yhteyshenkilö', 'Veikko Mallikas, mallikas@example.org'],
    ])
    expect(textOf(tree)).not.toMatch(/EI SAA PAINAA|Salattu kohta|Henkilöstöasia|Edellisen/)
  })

  test('mark what is not written in their language, and say that a meeting is cancelled', () => {
    const english = textOf(composeExpertSlips(teamMeeting(), 'en', now))
    expect(english).toContain('What is asked')
    expect(english).toContain('Interreg Aurora -ohjelman haku [')
    const cancelled = composeExpertSlips(teamMeeting({ state: 'cancelled' }), 'sv', now)
    expect(cancelled.header.mark).toBe('Inställt')
    expect(textOf(cancelled)).toContain('är inställt. Tiden var')
    expect(textOf(cancelled)).not.toMatch(/Vad som önskas|Plats/)
  })

  test('say so when nobody is invited for one item only', () => {
    const participants = [{ personId: people.expert.id, role: 'expert' as const }]
    const text = textOf(composeExpertSlips(teamMeeting({ participants }), 'fi', now))
    expect(text).toContain('Yksittäisiin asiakohtiin ei ole kutsuttu')
  })
})

test('the seat table tells the seats of the meeting day, vacant ones too', () => {
  const seat = (fields: object) =>
    createRecord('seat', { bodyId: body.id, organisationId: organisation.id, ...fields })
  const member = createRecord('membership', {
    bodyId: body.id,
    member: { kind: 'organisation', id: people.expert.organisationId ?? '' },
  })
  const input = {
    data: teamMeeting(),
    seats: [
      seat({ personId: people.member.id, deputyId: people.secretary.id }),
      seat({ role: 'chair', personId: people.chair.id }),
      seat({ role: 'deputy', group: 'Opiskelijat', organisationId: null }),
      seat({ personId: people.away.id, until: '2026-12-07' }),
    ],
    memberships: [member],
    statuses: [],
    regions: new Map(),
  }
  const tree = composeSeatTable(input, 'fi', now)
  expect(documentTree.parse(tree)).toEqual(tree)
  expect(rowsOf(tree)).toEqual([
    ['Organisaatio', 'Jäsen', 'Varajäsen'],
    ['Kainuun liitto', 'maakuntajohtaja Aino Esimerkki, puheenjohtaja', 'Ei varajäsentä'],
    [
      'Kainuun liitto',
      'erityisasiantuntija Örn Ääripää (sijaisena asiantuntija Sisu Varainen)',
      'suunnittelija Veikko Mallikas',
    ],
    ['Opiskelijat', 'Paikka on täyttämättä, varajäsen', 'Ei varajäsentä'],
    ['Keksitty korkeakoulu', 'Paikkaa ei ole kirjattu', ''],
  ])
  expect(textOf(tree)).toContain('Täyttämättä olevia paikkoja: 1')
  expect(textOf(composeSeatTable({ ...input, seats: [], memberships: [] }, 'sv', now))).toContain(
    'Inga platser',
  )
})
