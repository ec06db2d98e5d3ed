import { describe, expect, test } from 'vitest'
import { textOfPaper, withEditedText } from '@shared/documents/editedText'
import { composeOfficePaper } from '@shared/documents/officePaper'
import { plain, type Block } from '@shared/documents/tree'

const item = (level: 2 | 3, number: string, text: string): Block => ({
  kind: 'item',
  level,
  number,
  text: [plain(text)],
  time: '',
  details: [],
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [plain(text)] })

const composed = composeOfficePaper({
  language: 'fi',
  organisation: null,
  type: 'Tiedote',
  title: 'Tiedote 1.–30.11.2026',
  day: '2026-11-30',
  today: '2026-11-30',
  about: '',
  blocks: [
    item(2, '', 'Tiimin kokous 3.11.2026'),
    item(3, '4', 'Katsaus *vuoteen*'),
    paragraph('Sovittiin, että 2. luonnos tehdään.'),
    item(3, '4.1', 'Aikataulu'),
    paragraph('1. Aloitetaan heti.'),
    { kind: 'closing', facts: [] },
  ],
})

describe('the text of a paper', () => {
  test('says the same when nobody has changed it', () => {
    expect(withEditedText(composed, textOfPaper(composed))).toEqual(composed)
  })

  test('is edited, and head, numbers and end stay', () => {
    const text = textOfPaper(composed).replace('Aikataulu', 'Uusi **otsikko**')
    const { blocks } = withEditedText(composed, `${text}\n- yksi\n- kaksi`)
    expect(blocks[0]).toEqual(composed.blocks[0])
    expect(blocks[4]).toMatchObject({
      number: '4.1',
      text: [{ text: 'Uusi ' }, { text: 'otsikko', bold: true }],
    })
    expect(blocks.slice(-2).map(({ kind }) => kind)).toEqual(['nested', 'closing'])
  })

  test('has a heading of its own without a number, and one within a text', () => {
    const { blocks } = withEditedText(composed, '# 41 otsikkoa\n## 4 Katsaus\n### Tausta')
    expect(blocks.slice(1, 4)).toMatchObject([
      { kind: 'item', level: 2, number: '', text: [{ text: '41 otsikkoa' }] },
      { kind: 'item', level: 3, number: '4', text: [{ text: 'Katsaus' }] },
      { kind: 'subheading', level: 4, text: [{ text: 'Tausta' }] },
    ])
  })

  test('is empty when all of it is taken away', () => {
    const { blocks } = withEditedText(composed, '')
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'closing'])
  })
})
