import { afterEach, expect, test } from 'vitest'
import {
  chooseFormat,
  formatDay,
  formatEuros,
  formatMoment,
  windowTexts,
} from '@renderer/ui/format'
import { parseDay, parseMoney } from '@renderer/ui/form/parse'
import { dateFormats, writingOf } from '@shared/texts/dateFormat'
import { formatMoney } from '@shared/texts/format'

afterEach(() => {
  chooseFormat('language')
})

test('the window writes as the person has chosen, whatever its language', () => {
  const day = '2026-03-05'
  expect(formatDay(day)).toBe('5.3.2026')
  expect(formatEuros(123_450, 'en')).toBe('€1,234.50')
  chooseFormat('iso')
  expect(formatDay(day)).toBe('2026-03-05')
  chooseFormat('finnish')
  expect(formatEuros(123_450, 'en')).toBe('1\u00a0234,50\u00a0€')
  expect(formatMoment('2026-03-05T07:00:00.000Z', 'Europe/Helsinki', 'en')).toBe('5.3.2026 9.00')
})

test('another format is another function of messages, so that what is kept with it is made anew', () => {
  expect(windowTexts('fi', 'iso')).toBe(windowTexts('fi', 'iso'))
  expect(windowTexts('fi', 'iso')).not.toBe(windowTexts('fi', 'finnish'))
  expect(windowTexts('en', 'iso')('common.save')).toBe('Save')
})

test('what a field shows can be read back from the field, in every format', () => {
  for (const dateFormat of dateFormats) {
    chooseFormat(dateFormat)
    expect(parseDay(formatDay('2026-03-05'), '2026-11-25')).toBe('2026-03-05')
    for (const language of ['fi', 'en'] as const) {
      const money = formatMoney(123_456_750, writingOf(dateFormat, language))
      expect(parseMoney(money)).toBe(123_456_750)
    }
  }
})
