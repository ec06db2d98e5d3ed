import { expect, test } from 'vitest'
import { documentLanguages } from '@shared/model/base'
import { outcomeCodes, type OutcomeCode } from '@shared/model/outcome'
import { keepWords } from '@shared/richText/keepWords'
import { outcomePhrase, saysPhrase, typedOutcome } from '@shared/rules/outcomePhrase'

const says = (code: OutcomeCode, fi: string, sv = '') =>
  saysPhrase({ code, text: { fi, en: '', sv } })

test('words may hold the phrase in their own way, in any language', () => {
  expect(says('noted', 'Käydyn keskustelun jälkeen merkittiin tiedoksi.')).toBe(true)
  expect(says('tabled', '', 'Efter diskussion bordlades ärendet.')).toBe(true)
  expect(says('tabled', 'Pyydetään ensin esitys nuorisovaltuustolta.')).toBe(false)
  expect(says('noted', '')).toBe(false)
  expect(says('noted', 'Merkittiin **tiedoksi**.')).toBe(true)
})

test('the phrase itself, typed, is not stored as words', () => {
  expect(typedOutcome('noted', 'fi', 'Merkittiin tiedoksi.')).toBe('')
  expect(typedOutcome('noted', 'fi', 'Merkittiin tiedoksi ja kiitettiin.')).toBe(
    'Merkittiin tiedoksi ja kiitettiin.',
  )
  expect(typedOutcome('noted', 'fi', '**Merkittiin tiedoksi.**')).toBe('**Merkittiin tiedoksi.**')
})

test('a phrase stands in a formatted text as it is', () => {
  for (const code of outcomeCodes)
    for (const language of documentLanguages) {
      const phrase = outcomePhrase(code, language)
      expect(keepWords(phrase)).toBe(phrase)
    }
})
