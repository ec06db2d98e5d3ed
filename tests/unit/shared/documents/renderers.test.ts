// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { composeAgenda } from '../../../../src/shared/documents/agenda'
import { agendaOptions } from '../../../../src/shared/documents/agendaOptions'
import { renderHtml } from '../../../../src/shared/documents/html'
import { renderMarkdown } from '../../../../src/shared/documents/markdown'
import { renderSimpleHtml } from '../../../../src/shared/documents/simpleHtml'
import { plain, type DocumentTree } from '../../../../src/shared/documents/tree'
import { teamMeeting } from './sample'

const evil = `<script>alert(1)</script><img src=x onerror=alert(1)> "'& ]]> *b* _i_ |p| \`c\` [l](x) =HYPERLINK("x")\u0007\ud800`

function tree(language: 'fi' | 'sv' = 'fi'): DocumentTree {
  const agenda = composeAgenda(
    teamMeeting(),
    agendaOptions.parse({ language }),
    new Date('2026-11-23T10:00:00Z'),
  )
  return agenda
}

function evilTree(): DocumentTree {
  const text = [plain(evil)]
  const fact = { label: evil, lines: [text, text] }
  return {
    ...tree(),
    title: evil,
    footer: evil,
    header: { ...tree().header, organisation: evil, type: evil, mark: evil },
    blocks: [
      { kind: 'title', text },
      { kind: 'facts', facts: [fact] },
      { kind: 'item', level: 2, number: evil, text, time: evil, details: [text, text] },
      {
        kind: 'labelled',
        label: evil,
        blocks: [
          {
            kind: 'paragraph',
            text: [{ ...plain(evil), bold: true, link: `https://a.invalid/"${evil}` }],
          },
          { kind: 'nested', ordered: true, items: [[{ kind: 'subheading', level: 4, text }]] },
        ],
      },
      { kind: 'paragraph', text: [plain('# otsikko')] },
      { kind: 'list', ordered: false, items: [text] },
      { kind: 'table', caption: evil, columns: [evil, 'B'], rows: [[text, text]] },
      { kind: 'closing', facts: [fact] },
    ],
  }
}

describe('renderHtml', () => {
  test('escapes everything', () => {
    for (const html of [renderHtml(evilTree()), renderSimpleHtml(evilTree())]) {
      const page = new DOMParser().parseFromString(html, 'text/html')
      expect(page.querySelectorAll('script, img')).toHaveLength(0)
      expect(page.body.textContent).toContain('<script>alert(1)</script>')
      expect(html).not.toContain('\u0007')
    }
  })

  test('has real headings, terms, table headers and languages', () => {
    const page = new DOMParser().parseFromString(renderHtml(tree('sv')), 'text/html')
    expect(page.documentElement.lang).toBe('sv')
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelectorAll('h2').length).toBeGreaterThan(5)
    expect(page.querySelectorAll('h3')).toHaveLength(2)
    expect(page.querySelector('h2 [lang="fi"]')?.textContent).toBe('Kokouksen avaus')
    expect(page.querySelector('h2 .missing')?.textContent).toBe('[svensk text saknas]')
    expect(page.querySelector('dt')?.textContent).toBe('Tid')
    const evilPage = new DOMParser().parseFromString(renderHtml(evilTree()), 'text/html')
    expect(evilPage.querySelectorAll('th[scope="col"]')).toHaveLength(2)
  })
})

describe('renderMarkdown', () => {
  test('keeps what was written from becoming markup', () => {
    const markdown = renderMarkdown(evilTree())
    expect(markdown).not.toMatch(/<(script|img)/)
    expect(markdown).toContain('\\*b\\* \\_i\\_ \\|p\\| \\`c\\` \\[l\\](x)')
    expect(markdown).toContain('\\# otsikko')
    const row = markdown.split('\n').find((line) => line.startsWith('| &lt;script'))
    expect(row?.replaceAll('\\|', '').split('|')).toHaveLength(4)
  })

  test('reads well', () => {
    const markdown = renderMarkdown(tree()).replaceAll('\u00a0', ' ')
    expect(markdown).toContain('# Kansainvälisten asioiden tiimin kokous 2/2026')
    expect(markdown).toContain('### 5.1 EU-yhteistyö\n\nklo 9.15–9.25 · Keskusteltavaksi · 10 min')
  })
})
