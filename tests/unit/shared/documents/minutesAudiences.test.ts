import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { composeMinutes } from '../../../../src/shared/documents/minutes'
import { minutesMail } from '../../../../src/shared/documents/minutesMail'
import { minutesOptions } from '../../../../src/shared/documents/minutesOptions'
import type { MinutesData } from '../../../../src/shared/documents/minutesData'
import { renderPlainText } from '../../../../src/shared/documents/plainText'
import { type DocumentTree } from '../../../../src/shared/documents/tree'
import { heldMeeting } from './heldSample'

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

describe('the papers of other audiences', () => {
  const headings = (tree: DocumentTree) =>
    tree.blocks.flatMap((block) => (block.kind === 'item' ? [block.number] : []))

  test('tell each what it may know, and only what was decided', () => {
    const data = heldMeeting()
    expect(headings(paper(data, { paper: 'decisions' }))).toEqual(['3'])
    expect(headings(paper(data, { paper: 'management' }))).toEqual(['2', '3', '4'])
    expect(headings(paper(data, { paper: 'staff' }))).toEqual(['3', '4'])
    expect(headings(paper(data, { paper: 'public' }))).toEqual(['3'])
    for (const name of ['management', 'staff', 'public'] as const) {
      const everything = { paper: name, include: { internalItems: true } }
      expect(textOf(data, everything)).not.toMatch(/SISÄINEN|Keskustelu:|Ehdotus:|Läsnä:/)
    }
  })

  test('use the short words of a decision for the staff and the public', () => {
    const data = heldMeeting()
    expect(textOf(data, { paper: 'public' })).toContain('Nuorisoneuvostoon nimettiin edustaja.')
    expect(textOf(data, { paper: 'public' })).not.toContain('Nimettiin Tuuli')
    expect(textOf(data, { paper: 'management' })).toContain('Nimettiin Tuuli Tietäjä.')
    expect(textOf(data, { paper: 'staff' })).not.toContain('T-2026-14')
  })

  test('say so when there is nothing to tell', () => {
    const data = { ...heldMeeting(), occurrences: [] }
    expect(textOf(data, { paper: 'public' })).toContain('ei tehty tässä kerrottavia päätöksiä')
  })

  test('go by mail to those who were called, or to whom the sender says', () => {
    const data = heldMeeting()
    const mailOf = (name: 'memo' | 'staff') => {
      const options = minutesOptions.parse({ language: 'fi', paper: name })
      return minutesMail(data, options, composeMinutes(data, options, now))
    }
    expect(mailOf('memo').subject).toContain('Muistio: Kansainvälisten asioiden tiimin kokous')
    expect(mailOf('memo').to.length).toBeGreaterThan(2)
    expect(mailOf('staff').to).toEqual([])
  })
})
