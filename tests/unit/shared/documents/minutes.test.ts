import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { composeMinutes } from '../../../../src/shared/documents/minutes'
import { minutesOptions } from '../../../../src/shared/documents/minutesOptions'
import type { MinutesData } from '../../../../src/shared/documents/minutesData'
import { renderPlainText } from '../../../../src/shared/documents/plainText'
import { documentTree, type DocumentTree } from '../../../../src/shared/documents/tree'
import { formalItems } from '../../../../src/shared/rules/newAgenda'
import { heldMeeting } from './heldSample'
import { meetingOf, people } from './sample'

const now = new Date('2026-12-08T12:00:00Z')

function paper(
  data: MinutesData,
  options: Partial<z.input<typeof minutesOptions>> = {},
): DocumentTree {
  const chosen = minutesOptions.parse({ language: 'fi', paper: 'memo', ...options })
  return composeMinutes(data, chosen, now)
}

function textOf(data: MinutesData, options: Partial<z.input<typeof minutesOptions>> = {}): string {
  return renderPlainText(paper(data, options)).replaceAll('\u00a0', ' ')
}

describe('the memo', () => {
  test('has its parts in the order of Finnish practice', () => {
    const tree = paper(heldMeeting())
    expect(documentTree.parse(tree)).toEqual(tree)
    expect(tree.fileName).toBe('2026-12-08 Muistio Kansainvälisten asioiden tiimi 2-2026')
    expect(tree.header).toMatchObject({ type: 'Muistio', number: '2/2026', mark: 'Luonnos' })
    const text = textOf(heldMeeting())
    const parts = [
      'Aika: tiistai 8.12.2026 klo 9.05–10.20',
      'Paikka: Kokoushuone',
      'Läsnä:',
      'Etäyhteydellä: suunnittelija Veikko Mallikas, sihteeri',
      'Asiantuntijat: tutkija Tuuli Tietäjä, Keksitty korkeakoulu, etäyhteydellä',
      'Muut läsnäolijat: Vilja Vierailija, Keksitty korkeakoulu',
      'Poissa, este ilmoitettu: Paavo Poissaoleva',
      '1 Kokouksen avaus',
      'Todettiin:\nPuheenjohtaja avasi kokouksen.',
      '3 Edustajan nimeäminen nuorisoneuvostoon',
      'Selostus:\nKausi alkaa tammikuussa.',
      'Ehdotus:\nNimetään edustaja.',
      'Poissa kohdan aikana:\nVilja Vierailija',
      'Esteelliset:\nerityisasiantuntija Örn Ääripää',
      'Keskustelu:\nKeskusteltiin nuorten kuulemisesta.',
      'Päätös:\nHyväksyttiin esityslistan mukaisesti.\nNimettiin Tuuli Tietäjä.',
      'Toimenpiteet:\nT-2026-14 Ilmoitetaan nimetyt, vastuuhenkilö Nuorisovaltuusto',
      'Liitteet:\nLiite 1: Kirje',
      'Seuraava kokous: tiistai 12.1.2027 klo 9.00–10.00',
      'Sihteeri: suunnittelija Veikko Mallikas',
      'Jakelu: Kokoukseen kutsutut',
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('names the member and the deputy, who came late and who left, and nobody twice', () => {
    const text = textOf(heldMeeting())
    expect(text).toContain('maakuntajohtaja Aino Esimerkki, varalla asiantuntija Sisu Varainen')
    expect(text.match(/Aino Esimerkki/g)).toHaveLength(1)
    expect(text).toContain('erityisasiantuntija Örn Ääripää, saapui klo 9.20, poistui klo 10.00')
    // The one who really sat there is told, not who covers on that day.
    expect(text).not.toContain('sijaisena')
  })

  test('leaves out what is not wanted, and never prints hidden items', () => {
    const text = textOf(heldMeeting(), {
      include: {
        explanations: false,
        proposals: false,
        discussion: false,
        actions: false,
        attachments: false,
        actionList: true,
      },
    })
    expect(text).not.toMatch(/Selostus|Ehdotus|Keskustelu:|Toimenpiteet|Liite/)
    expect(text).toContain('Sovitut toimenpiteet\nNro; Toimenpide; Vastuuhenkilö; Määräaika')
    expect(text).toContain('T-2026-14; Ilmoitetaan nimetyt; Nuorisovaltuusto; ')
    const internal = textOf(heldMeeting(), { include: { internalItems: true, actionList: true } })
    expect(internal).toContain('T-2026-15; Päivitetään sivu; Veikko Mallikas; 31.12.2026')
    expect(internal).toContain('SISÄINEN')
    expect(internal).not.toContain('EI SAA PAINAA')
    expect(text).not.toContain('SISÄINEN')
  })

  test('tells of a next meeting, checking, approval and corrections only when there are any', () => {
    const bare = textOf({ ...heldMeeting(), next: null })
    expect(bare).not.toMatch(/Seuraava kokous|Tarkastettu|Hyväksytty:|Korjaukset/)
    const approved = heldMeeting({
      minutes: {
        state: 'approved',
        checkedOn: '2026-12-15',
        checkerIds: [people.member.id, people.guest.id],
        approvedOn: '2027-01-12',
        corrections: [{ at: '2027-02-01T10:00:00.000Z', who: 'Veikko', text: 'Nimi oikaistu.' }],
      },
    })
    const text = textOf({ ...approved, approvedIn: meetingOf({ number: '3/2026' }) })
    expect(text).toContain('Tarkastettu: 15.12.2026, Vilja Vierailija ja Örn Ääripää')
    expect(text).toContain('Hyväksytty: 12.1.2027, Kansainvälisten asioiden tiimin kokous')
    expect(text.trimEnd().endsWith('Korjaukset: 1.2.2027 Veikko: Nimi oikaistu.')).toBe(true)
    expect(paper(approved).header.mark).toBe('')
  })
})

describe('minutes', () => {
  test('are signed by chair and secretary, and by scrutineers only where there are any', () => {
    const signed = (data: MinutesData) =>
      paper(data, { paper: 'minutes' }).blocks.flatMap((block) =>
        block.kind === 'signatures' ? block.people.map(({ role, name }) => `${role} ${name}`) : [],
      )
    expect(signed(heldMeeting())).toEqual([
      'Puheenjohtaja maakuntajohtaja Aino Esimerkki',
      'Sihteeri suunnittelija Veikko Mallikas',
    ])
    expect(signed(heldMeeting({ scrutineers: true })).slice(2)).toEqual([
      'Pöytäkirjantarkastaja ',
      'Pöytäkirjantarkastaja ',
    ])
    const chosen = heldMeeting({ scrutineers: true, minutes: { checkerIds: [people.guest.id] } })
    expect(signed(chosen).slice(2)).toEqual(['Pöytäkirjantarkastaja Vilja Vierailija'])
  })

  test('note legality and quorum in the words of the law only where the body needs it', () => {
    const data = heldMeeting({ quorum: true, numbering: { scheme: 'section' } })
    const [quorum] = formalItems(data.meeting, data.occurrences)
    if (!quorum) throw new Error('no item for the quorum')
    const noted = {
      ...quorum,
      number: '§ 2',
      outcome: { code: 'stated' as const, text: { fi: '', en: '', sv: '' } },
    }
    const text = textOf(
      { ...data, occurrences: [...data.occurrences, noted] },
      { paper: 'minutes' },
    )
    expect(text).toContain('Kokous todettiin laillisesti koolle kutsutuksi ja päätösvaltaiseksi.')
    expect(textOf(heldMeeting(), { paper: 'minutes' })).not.toContain('päätösvaltai')
  })

  test('of a Barents body have a table of participants and are notes in Swedish', () => {
    const data = heldMeeting({ numbering: { scheme: 'body', prefix: 'BRC' } })
    const swedish = paper(data, { language: 'sv' })
    expect(swedish.header.type).toBe('Mötesanteckningar')
    const text = renderPlainText(swedish)
    expect(text).toContain('Deltagare\nNamn; Organisation; Närvaro')
    expect(text).toContain('tutkija Tuuli Tietäjä; Keksitty korkeakoulu; på distans')
    expect(text).not.toContain('Närvarande:')
    expect(text).toContain('Godkändes enligt föredragningslistan.')
  })

  test('say in English what a phrase means, and mark what is not written in it', () => {
    const text = textOf(heldMeeting(), {
      paper: 'minutes',
      language: 'en',
      include: { internalItems: true },
    })
    expect(text).toContain('Decision:\nNoted for information.')
    expect(text).toContain('Approved as proposed in the agenda.\nNimettiin Tuuli Tietäjä. [')
  })

  test('an excerpt has one item alone and the number of it in the name of its file', () => {
    const data = heldMeeting()
    const item = data.occurrences.find(({ number }) => number === '3')
    const tree = paper(data, { paper: 'minutes', itemId: item?.id ?? '' })
    expect(tree.header.type).toBe('Pöytäkirjanote')
    expect(tree.fileName).toBe('2026-12-08 Pöytäkirjanote Kansainvälisten asioiden tiimi 2-2026 3')
    const text = renderPlainText(tree)
    expect(text).toContain('Nimettiin Tuuli Tietäjä.')
    expect(text).not.toMatch(/Viestintä|Läsnä:|Jakelu/)
  })
})

test('the words of a phrase are not told twice', () => {
  const data = heldMeeting()
  const noted = data.occurrences.map((item) =>
    item.number === '2' && item.outcome
      ? {
          ...item,
          visibility: 'all' as const,
          outcome: {
            ...item.outcome,
            text: { fi: 'Käydyn keskustelun jälkeen merkittiin tiedoksi.', en: '', sv: '' },
          },
        }
      : item,
  )
  const text = textOf({ ...data, occurrences: noted }, { paper: 'decisions' })
  expect(text).toContain('Päätös:\nKäydyn keskustelun jälkeen merkittiin tiedoksi.')
  expect(text).not.toContain('Merkittiin tiedoksi.')
})
