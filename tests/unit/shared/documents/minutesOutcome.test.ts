import { describe, expect, test } from 'vitest'
import { composeDecisionReport } from '@shared/documents/decisionReport'
import { renderHtml } from '@shared/documents/html'
import { renderMarkdown } from '@shared/documents/markdown'
import { composeMinutes } from '@shared/documents/minutes'
import { minutesOptions, minutesPapers, type MinutesPaper } from '@shared/documents/minutesOptions'
import { outcomeBlocks, outcomeLine } from '@shared/documents/minutesOutcome'
import { renderPlainText } from '@shared/documents/plainText'
import type { Outcome } from '@shared/model/outcome'
import { decisionsIn } from '@shared/rules/decisions'
import { byId } from '../rules/make'
import { heldMeeting } from './heldSample'

const words = 'Nimettiin **Tuuli Tietäjä**:\n- kaudeksi 2027\n- varalla Örn\n# Perustelut\n2 \\* 3'
const nothing = { short: { fi: '', en: '', sv: '' } }

/** The held meeting with the outcome of its item 3, which everybody may see, in formatted words. */
function formatted(code: Outcome['code'] = 'approved', fi = words) {
  const data = heldMeeting()
  const occurrences = data.occurrences.map((item) =>
    item.number === '3'
      ? {
          ...item,
          outcome: { code, text: { fi, en: '', sv: '' } },
          decision: { ...item.decision, ...nothing },
        }
      : item,
  )
  const item = occurrences.find(({ number }) => number === '3')
  if (!item) throw new Error('no item 3')
  return { data: { ...data, occurrences }, item }
}

function paper(name: MinutesPaper, itemId: string | null = null, { data } = formatted()) {
  const options = minutesOptions.parse({ language: 'fi', paper: name, itemId })
  return composeMinutes(data, options, new Date('2026-12-08T12:00:00Z'))
}

describe('an outcome in formatted words', () => {
  test('is the standard phrase and blocks of a paper', () => {
    const { item } = formatted()
    expect(outcomeBlocks(item, 'fi', 2)).toMatchObject([
      { kind: 'paragraph', text: [{ text: 'Hyväksyttiin esityslistan mukaisesti.' }] },
      {
        kind: 'paragraph',
        text: [{ text: 'Nimettiin ' }, { text: 'Tuuli Tietäjä', bold: true }, { text: ':' }],
      },
      { kind: 'nested', ordered: false, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }]] },
      { kind: 'subheading', level: 3, text: [{ text: 'Perustelut' }] },
      { kind: 'paragraph', text: [{ text: '2 * 3' }] },
    ])
  })

  test.each(minutesPapers)('stands so on the paper %s', (name) => {
    const tree = paper(name)
    expect(renderHtml(tree)).toMatch(/<strong>Tuuli Tietäjä<\/strong>/)
    expect(renderHtml(tree)).toMatch(/<li>(<p>)?kaudeksi 2027/)
    expect(renderMarkdown(tree)).toContain('**Tuuli Tietäjä**')
    const text = renderPlainText(tree)
    expect(text).toContain('– kaudeksi 2027')
    expect(text).toContain('2 * 3')
    expect(text).not.toMatch(/\*\*|\\|# /)
  })

  test('stands so in an excerpt and in a report', () => {
    const held = formatted()
    const { data, item } = held
    expect(renderPlainText(paper('minutes', item.id, held))).toContain('– varalla Örn')
    const decisions = decisionsIn(data.occurrences, byId([data.meeting]))
    for (const to of ['management', 'staff'] as const) {
      const scope = { to, from: '2026-12-01', until: '2026-12-31', today: '2026-12-31' }
      const tree = composeDecisionReport({ ...scope, organisation: null, decisions }, 'fi')
      expect(renderHtml(tree)).toMatch(/<li>(<p>)?kaudeksi 2027/)
      expect(renderPlainText(tree)).not.toMatch(/\*\*|\\/)
    }
  })

  test('is one line of words in a table', () => {
    expect(outcomeLine(formatted().item, 'fi')).toBe(
      'Hyväksyttiin esityslistan mukaisesti. Nimettiin Tuuli Tietäjä: - kaudeksi 2027 - varalla Örn Perustelut 2 * 3',
    )
    expect(outcomeLine(formatted('noted', 'Merkittiin **tiedoksi**.').item, 'fi')).toBe(
      'Merkittiin tiedoksi.',
    )
  })
})
