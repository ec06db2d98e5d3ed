import { expect, test } from 'vitest'
import type { OutcomeCode } from '@shared/model/outcome'
import { saysPhrase, typedOutcome } from '@shared/rules/outcomePhrase'

const says = (code: OutcomeCode, fi: string, sv = '') =>
  saysPhrase({ code, text: { fi, en: '', sv } })

test('words may hold the phrase in their own way, in any language', () => {
  expect(says('noted', 'Käydyn keskustelun jälkeen merkittiin tiedoksi.')).toBe(true)
  expect(says('tabled', '', 'Efter diskussion bordlades ärendet.')).toBe(true)
  expect(says('tabled', 'Pyydetään ensin esitys nuorisovaltuustolta.')).toBe(false)
  expect(says('noted', '')).toBe(false)
})

test('the phrase itself, typed, is not stored as words', () => {
  expect(typedOutcome('noted', 'fi', 'Merkittiin tiedoksi.')).toBe('')
  expect(typedOutcome('noted', 'fi', 'Merkittiin tiedoksi ja kiitettiin.')).toBe(
    'Merkittiin tiedoksi ja kiitettiin.',
  )
})
