import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRichText } from '@shared/richText/parse'
import { plainWords } from '@shared/richText/plainWords'
import { escapePlainText, writeRichText } from '@shared/richText/write'
import { block, looks, normalised, words } from './blocks'

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const text = writeRichText(blocks)
      expect(looks(parseRichText(text))).toEqual(looks(normalised(blocks)))
      const again = writeRichText(parseRichText(text))
      expect(writeRichText(parseRichText(again))).toBe(again)
    }),
    { numRuns: 2000 },
  )
})

test('plain text, whatever is in it, stays the words it was, line by line', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (text) => {
      const lines = text
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
      expect(parseRichText(escapePlainText(text))).toEqual(
        lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] })),
      )
      expect(plainWords(escapePlainText(text))).toBe(lines.join('\n'))
    }),
    { numRuns: 2000 },
  )
})

test('anything can be read, and says the same when it is written and read again', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const blocks = parseRichText(text)
      expect(looks(parseRichText(writeRichText(blocks)))).toEqual(looks(normalised(blocks)))
    }),
    { numRuns: 2000 },
  )
})

test('what a person would write by hand is understood', () => {
  const text = [
    '# Tausta',
    'Rivi **lihavoitu** ja *vino*\\',
    'toinen rivi [sivusto](https://example.invalid/a) <script>',
    '',
    '- yksi',
    '- kaksi',
    '  1. sisempi',
    '',
    '     jatkoa',
    '',
    '| Maa | Summa |',
    '| --- | ---: |',
    '| Suomi | 1\\|2 |',
    '| Norja |',
  ].join('\n')
  expect(parseRichText(text)).toEqual([
    { kind: 'heading', level: 1, runs: [{ text: 'Tausta' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Rivi ' },
        { text: 'lihavoitu', bold: true },
        { text: ' ja ' },
        { text: 'vino', italic: true },
        { text: '\ntoinen rivi ' },
        { text: 'sivusto', link: 'https://example.invalid/a' },
        { text: ' <script>' },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'paragraph', runs: [{ text: 'yksi' }] }],
        [
          { kind: 'paragraph', runs: [{ text: 'kaksi' }] },
          {
            kind: 'list',
            ordered: true,
            items: [
              [
                { kind: 'paragraph', runs: [{ text: 'sisempi' }] },
                { kind: 'paragraph', runs: [{ text: 'jatkoa' }] },
              ],
            ],
          },
        ],
      ],
    },
    {
      kind: 'table',
      rows: [
        [[{ text: 'Maa' }], [{ text: 'Summa' }]],
        [[{ text: 'Suomi' }], [{ text: '1|2' }]],
        [[{ text: 'Norja' }], []],
      ],
    },
  ])
  expect(plainWords(text)).toBe(
    'Tausta\nRivi lihavoitu ja vino\ntoinen rivi sivusto <script>\n- yksi\n- kaksi\n  1. sisempi\n     jatkoa\nMaa | Summa\nSuomi | 1|2\nNorja | ',
  )
})

test('a link of any other kind is text, and marks without an end are characters', () => {
  const text = '[a](javascript:alert) 5 * 3 * 2, a ** b **, **auki'
  expect(parseRichText(text)).toEqual([{ kind: 'paragraph', runs: [{ text }] }])
})

test('a day at the beginning of a line is no item of a list', () => {
  expect(parseRichText('12. joulukuuta\n1. a\n2. b\n7. tammikuuta')).toEqual([
    { kind: 'paragraph', runs: [{ text: '12. joulukuuta' }] },
    {
      kind: 'list',
      ordered: true,
      items: ['a', 'b'].map((text) => [{ kind: 'paragraph', runs: [{ text }] }]),
    },
    { kind: 'paragraph', runs: [{ text: '7. tammikuuta' }] },
  ])
})

test('the hardest text of the longest field is read in no time that grows with its square', () => {
  const tries = ['*', '[', '**[', '- ', '| a\n', '\\', '- \n', '  - a\n'].map((one) =>
    one.repeat(50_000),
  )
  for (const text of tries) expect(parseRichText(text).length).toBeGreaterThanOrEqual(0)
})
