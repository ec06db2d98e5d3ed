import { expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { mentions, wordsOfPerson } from '@shared/rules/mentions'

test('a name is found inflected, in any case and however deep; a very short one is not looked for', () => {
  const words = wordsOfPerson(
    createRecord('person', { familyName: 'Keksitty', email: 'K@Esimerkki.fi' }),
  )
  expect(mentions({ note: { fi: 'KEKSITTYN ehdotus' } }, words)).toBe(true)
  expect(mentions({ list: [{ text: 'kirjoita k@esimerkki.fi' }] }, words)).toBe(true)
  expect(mentions({ note: 'Ei ketään', count: 3, none: null }, words)).toBe(false)
  expect(wordsOfPerson(createRecord('person', { familyName: 'Yö' }))).toEqual([])
})
