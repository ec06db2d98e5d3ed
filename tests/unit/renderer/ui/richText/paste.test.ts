// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cleanPasted } from '@renderer/ui/richText/paste'

test('a table of 5,000 rows becomes lines, and that is told', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `<tr><td>${row}</td><td>b</td></tr>`)
  const { html, leftOut } = cleanPasted(`<table>${rows.join('')}</table>`)
  expect(leftOut).toEqual(['tables'])
  expect(html).toContain('<p>4999\tb</p>')
  expect(html).not.toContain('<table')
})

test('a picture of a megabyte, scripts and styles are left out', () => {
  const { html, leftOut } = cleanPasted(
    `<style>p{}</style><p onclick="x()">a<script>x()</script><img src="data:image/png;base64,${'A'.repeat(1_400_000)}"></p>`,
  )
  expect(leftOut).toEqual(['pictures'])
  expect(html).toBe('<p onclick="x()">a</p>')
})

test('what is larger than any text is left to its plain words', () => {
  expect(cleanPasted(`<p>${'a'.repeat(2_000_001)}</p>`)).toEqual({
    html: '',
    leftOut: ['formatting'],
  })
})

test('lists of Word are lists, one within another', () => {
  const item = (level: number, mark: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}</span>${text}</p>`
  const { html } = cleanPasted(
    `<p>ennen</p>${item(1, '1.', 'a')}${item(2, '·', 'b')}${item(1, '2.', 'c')}<p>jälkeen</p>${item(1, '·', 'd')}`,
  )
  expect(html).toBe(
    '<p>ennen</p><ol><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ol><p>jälkeen</p><ul><li><p>d</p></li></ul>',
  )
})
