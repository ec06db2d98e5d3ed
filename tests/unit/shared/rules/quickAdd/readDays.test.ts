import { describe, expect, test } from 'vitest'
import { readDay, readDays } from '@shared/rules/quickAdd/readDays'

/** A Monday. */
const today = '2026-11-23'
const fi = (text: string) => readDay(text, today, 'fi')
const en = (text: string) => readDay(text, today, 'en')

describe('days in Finnish', () => {
  test.each([
    ['12.12.', '2026-12-12'],
    ['12.12.2026', '2026-12-12'],
    ['05.03.2027', '2027-03-05'],
    ['5.3.27', '2027-03-05'],
    ['5.3.', '2027-03-05'],
    ['2026-12-12', '2026-12-12'],
    ['la 12.12.', '2026-12-12'],
    ['perjantaina 11.12.2026', '2026-12-11'],
    ['pe 11.12', '2026-12-11'],
    ['12. joulukuuta', '2026-12-12'],
    ['1. maaliskuuta 2028', '2028-03-01'],
    ['tänään', '2026-11-23'],
    ['Huomenna', '2026-11-24'],
    ['ylihuomenna', '2026-11-25'],
    ['tällä viikolla', '2026-11-27'],
    ['ensi viikolla', '2026-12-04'],
    ['ti ensi viikolla', '2026-12-01'],
    ['ensi viikon keskiviikkona', '2026-12-02'],
    ['ensi torstaina', '2026-12-03'],
    ['ensi kuussa', '2026-12-31'],
    ['kuun lopussa', '2026-11-30'],
    ['vko 50', '2026-12-11'],
    ['viikolla 50', '2026-12-11'],
    ['ma vko 50', '2026-12-07'],
    ['vko 47', '2027-11-26'],
    ['vko 48', '2026-11-27'],
    ['vko 53', '2027-01-01'],
    ['vko 2', '2027-01-15'],
    ['vko 50/2027', '2027-12-17'],
    ['+2vk', '2026-12-07'],
    ['+ 3 pv', '2026-11-26'],
    ['+1kk', '2026-12-23'],
    ['+10 tp', '2026-12-07'],
    ['2 viikon päästä', '2026-12-07'],
    ['5 työpäivän kuluttua', '2026-11-30'],
    ['perjantaina', '2026-11-27'],
    ['maanantaina', '2026-11-30'],
    ['perjantaihin mennessä', '2026-11-27'],
    ['viimeistään 12.12.', '2026-12-12'],
    ['5 työpäivää ennen 12.12.', '2026-12-07'],
    ['5 tp ennen ti 8.12.', '2026-12-01'],
    ['5 työpäivää ennen 11.1.', '2026-12-31'],
    ['2 viikkoa ennen 12.12.2026', '2026-11-28'],
    ['1 kuukausi ennen 31.3.2027', '2027-02-28'],
    ['3 päivää 12.12. jälkeen', '2026-12-15'],
  ])('%s', (text, day) => {
    expect(fi(text)).toBe(day)
  })
})

describe('days in English', () => {
  test.each([
    ['tomorrow', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['Fri 11 Dec', '2026-12-11'],
    ['Friday, 11 December 2026', '2026-12-11'],
    ['11th December', '2026-12-11'],
    ['Dec 11, 2026', '2026-12-11'],
    ['March 1', '2027-03-01'],
    ['in 2 weeks', '2026-12-07'],
    ['in 1 month', '2026-12-23'],
    ['in 5 working days', '2026-11-30'],
    ['next week', '2026-12-04'],
    ['next Friday', '2026-12-04'],
    ['Friday', '2026-11-27'],
    ['on Friday', '2026-11-27'],
    ['by 12.12.', '2026-12-12'],
    ['this week', '2026-11-27'],
    ['end of the month', '2026-11-30'],
    ['week 50', '2026-12-11'],
    ['5 working days before 12 Dec', '2026-12-07'],
    ['2 weeks after 12.12.', '2026-12-26'],
  ])('%s', (text, day) => {
    expect(en(text)).toBe(day)
  })
})

describe('a year that is not written', () => {
  test('is the next one, but a day that has just passed is told to have passed', () => {
    expect(fi('20.11.')).toBe('2026-11-20')
    expect(fi('24.10.')).toBe('2026-10-24')
    expect(fi('23.10.')).toBe('2027-10-23')
    expect(readDay('2.1.', '2026-12-30', 'fi')).toBe('2027-01-02')
  })

  test('a leap day waits for its year only where it is near', () => {
    expect(readDay('29.2.', '2027-11-23', 'fi')).toBe('2028-02-29')
    expect(readDays('29.2.', today, 'fi')[0]?.problem?.code).toBe('noSuchDay')
  })
})

describe('what cannot be', () => {
  const problemOf = (text: string, language: 'fi' | 'en' = 'fi') => {
    const [found, ...others] = readDays(text, today, language)
    expect(others).toEqual([])
    return found && { text: text.slice(found.start, found.end), ...found.problem }
  }

  test('a day that no calendar has offers the last of the month', () => {
    expect(problemOf('Raportti 31.2. ja kuitit')).toEqual({
      text: '31.2.',
      code: 'noSuchDay',
      remedies: [{ type: 'day', day: '2027-02-28' }],
    })
    expect(problemOf('31.4.2027')?.remedies).toEqual([{ type: 'day', day: '2027-04-30' }])
    expect(problemOf('30 February', 'en')?.code).toBe('noSuchDay')
  })

  test('a weekday that the date does not have offers both', () => {
    expect(problemOf('Lausunto pe 12.12. klo 16')).toEqual({
      text: 'pe 12.12.',
      code: 'weekdayDiffers',
      remedies: [
        { type: 'day', day: '2026-12-12' },
        { type: 'day', day: '2026-12-11' },
      ],
    })
    expect(problemOf('Sun 12 Dec', 'en')?.remedies).toEqual([
      { type: 'day', day: '2026-12-12' },
      { type: 'day', day: '2026-12-13' },
    ])
  })

  test('a week that the year does not have', () => {
    expect(problemOf('vko 54')?.code).toBe('noSuchWeek')
    expect(problemOf('vko 53/2027')?.code).toBe('noSuchWeek')
    expect(problemOf('vko 0')?.code).toBe('noSuchWeek')
  })
})

test('what only looks like a day is left alone', () => {
  const texts = [
    'Kommentit kohtaan 4.5',
    'Versio 1.2.3',
    'Asia 29/07.05.00/2022',
    'Kohta 19.99.',
    'Soitto to do -listalle',
    'Kokous ma-pe',
    'Sunnuntaikokous',
    'Letter to EU',
    'Puhelin 044 7970 197',
    'Hinta 12.50 €',
    'Mayor of Kajaani',
    '§ 12.12',
  ]
  expect(texts.filter((text) => readDays(text, today, 'fi').length > 0)).toEqual([])
})

test('"to" before a date is Thursday in Finnish and a preposition in English', () => {
  expect(fi('to 3.12.')).toBe('2026-12-03')
  const [found] = readDays('Move to 12.12.', today, 'en')
  expect(found).toMatchObject({ start: 8, value: '2026-12-12' })
  expect(readDays('Siirto to 12 Dec', today, 'fi')[0]?.value).toBe('2026-12-12')
})

test('several days are found where they stand, each as long as it is written', () => {
  const text = 'Kokous 8.12.2026, muistio 5 työpäivää ennen 15.12.2026 mennessä'
  expect(readDays(text, today, 'fi').map(({ start, end }) => text.slice(start, end))).toEqual([
    '8.12.2026',
    '5 työpäivää ennen 15.12.2026 mennessä',
  ])
})

test('a very long text of beginnings of days does not freeze', () => {
  expect(readDays('12.'.repeat(7000), today, 'fi')).toEqual([])
  expect(readDays('1 työpäivää ennen '.repeat(1200), today, 'fi')).toEqual([])
})
