import { expect, test } from 'vitest'
import type { OutcomeCode } from '@shared/model/outcome'
import { outcomeText, typedOutcome } from '@shared/rules/hold/outcomeText'

const said = (code: OutcomeCode, fi: string) =>
  outcomeText({ code, text: { fi, en: '', sv: '' } }, 'fi')

test('without words the phrase speaks, in the language of the paper', () => {
  expect(said('noted', ' ')).toBe('Merkittiin tiedoksi.')
  const text = { fi: '', en: '', sv: '' }
  expect(outcomeText({ code: 'returned', text }, 'sv')).toBe('Ärendet återremitterades.')
  expect(outcomeText({ code: 'tabled', text }, 'en')).toBe('The matter was tabled.')
})

test('words that hold the phrase in their own way take its place, others follow it', () => {
  expect(said('noted', 'Käydyn keskustelun jälkeen merkittiin tiedoksi.')).toBe(
    'Käydyn keskustelun jälkeen merkittiin tiedoksi.',
  )
  expect(said('tabled', 'Pyydetään ensin esitys nuorisovaltuustolta.')).toBe(
    'Jätettiin pöydälle. Pyydetään ensin esitys nuorisovaltuustolta.',
  )
  expect(said('agreed', 'Sivut tarkistetaan.')).toBe('Sivut tarkistetaan.')
})

test('the phrase itself, typed, is not stored as words', () => {
  expect(typedOutcome('noted', 'fi', 'Merkittiin tiedoksi.')).toBe('')
  expect(typedOutcome('noted', 'fi', 'Merkittiin tiedoksi ja kiitettiin.')).toBe(
    'Merkittiin tiedoksi ja kiitettiin.',
  )
})
