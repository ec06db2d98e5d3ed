import { getSchema, type JSONContent } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromEditor, toEditor } from '@renderer/ui/richText/editorJson'
import { extensions } from '@renderer/ui/richText/extensions'
import { parseRichText } from '@shared/richText/parse'
import { plainWords } from '@shared/richText/plainWords'
import { writeRichText } from '@shared/richText/write'
import { block, looks } from '../../../shared/richText/blocks'

test('what the editor is given it gives back, and its schema takes all of it', () => {
  const schema = getSchema(extensions)
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
      const stored = parseRichText(writeRichText(blocks))
      const node = schema.nodeFromJSON(toEditor(stored))
      node.check()
      const back = parseRichText(writeRichText(fromEditor(node.toJSON() as JSONContent)))
      expect(looks(back)).toEqual(looks(parseRichText(writeRichText(stored))))
    }),
    { numRuns: 300 },
  )
})

test('plain lines of a meeting opened in the editor say what they said', () => {
  const lines = [
    '@Aino Esimerkki päivittää sivut by 12.12.',
    'Summa on 2 * 3 * 4 ja #2 jäi.',
    '12. joulukuuta kello 9.20–10.00',
    '- Interreg',
    '- **Kolarctic** keskeytetty',
  ].join('\n')
  const written = writeRichText(fromEditor(toEditor(parseRichText(lines))))
  expect(parseRichText(written)).toEqual(parseRichText(lines))
  expect(plainWords(written).split('\n')).toEqual(lines.replaceAll('**', '').split('\n'))
})

test('cells over several columns leave the others empty, and what may not be opened is no link', () => {
  const cell = (text: string, colspan = 1) => ({
    type: 'tableCell',
    attrs: { colspan },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const table = {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('a', 2), cell('b')] },
      { type: 'tableRow', content: [cell('c')] },
    ],
  }
  const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'd', marks }] }
  expect(fromEditor({ type: 'doc', content: [table, paragraph] })).toEqual([
    {
      kind: 'table',
      rows: [
        [[{ text: 'a' }], [], [{ text: 'b' }]],
        [[{ text: 'c' }], [], []],
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'd' }] },
  ])
})
