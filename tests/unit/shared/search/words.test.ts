import { describe, expect, test } from 'vitest'
import { fold } from '@shared/search/fold'
import { rootOf } from '@shared/search/root'
import { typedWords, wordsOf } from '@shared/search/words'

const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text)

describe('the words of a text', () => {
  test('are in lower case and told where they stand', () => {
    expect(wordsOf('Äänekosken kunta')).toEqual([
      { text: 'äänekosken', start: 0, end: 10, isJoined: false },
      { text: 'kunta', start: 11, end: 16, isJoined: false },
    ])
  })

  test('of a hyphenated word are its parts and the whole', () => {
    expect(texts(wordsOf('Barents-yhteistyö'))).toEqual([
      'barents',
      'yhteistyö',
      'barentsyhteistyö',
    ])
  })

  test('leave out the case ending of an abbreviation', () => {
    expect(texts(wordsOf('NSPA:n ja EU:lle'))).toEqual(['nspa', 'ja', 'eu'])
  })

  test('hold a case number as it is written', () => {
    expect(texts(wordsOf('29/07.05.00/2022'))).toContain('29/07.05.00/2022')
    expect(texts(wordsOf('ohjelmakausi 2021–2027'))).toContain('2021-2027')
  })
})

test('typed words are parts, but a number with separators is one', () => {
  expect(texts(typedWords('Barents-yhteistyö 29/07.05'))).toEqual([
    'barents',
    'yhteistyö',
    '29/07.05',
  ])
})

test('folding gives the letters of a keyboard without Finnish, Sámi and Norwegian ones', () => {
  const folded = ['ä', 'ö', 'å', 'sápmi', 'tromsø', 'værnes', 'žukov', 'đ', 'ŋ', 'kainuu'].map(fold)
  expect(folded).toEqual(['a', 'o', 'a', 'sapmi', 'tromso', 'vaernes', 'zukov', 'd', 'n', 'kainuu'])
})

describe('forms of one word have one root', () => {
  test.each([
    'kokous kokouksen kokoukselle kokousta kokouksia kokousten kokouksissa',
    'hanke hankkeen hankkeita hankkeiden',
    'haku haun haussa hakuun hakua',
    'maakunta maakunnan maakuntien maakunnalle',
    'lausunto lausunnon lausuntoja',
    'raportti raportin raportteja',
    'kansainvälinen kansainvälisen kansainvälistä kansainvälisten',
    'jäsen jäsenen jäsenet jäseniä',
    'sopimus sopimuksen sopimusta sopimukset',
    'päätös päätöksen päätöksiä',
    'kumppani kumppanin kumppaneita',
    'kumppanuus kumppanuuden kumppanuutta',
    'yhteistyö yhteistyön yhteistyössä yhteistyötä',
    'määräaika määräajan määräajat määräaikoja',
    'virka viran virassa',
    'Helsinki Helsingin Helsingissä',
  ])('%s', (forms) => {
    const roots = forms.toLowerCase().split(' ').map(rootOf)
    expect([...new Set(roots)]).toHaveLength(1)
  })

  test('and other words have others', () => {
    const words = [
      'kokous',
      'kokoelma',
      'haku',
      'hauta',
      'raja',
      'rahoitus',
      'neuvosto',
      'neuvottelu',
    ]
    expect(new Set(words.map(rootOf)).size).toBe(words.length)
  })
})
