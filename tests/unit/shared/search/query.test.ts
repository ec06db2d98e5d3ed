import { describe, expect, test } from 'vitest'
import { dayNumber } from '@shared/search/codes'
import { parseQuery } from '@shared/search/query'

const words = (query: string) => parseQuery(query).words.map(({ text }) => text)

describe('operators', () => {
  test.each(['tyyppi:kokous', 'type:meeting', 'Laji:Kokoukset', 'tyyppi:"kokous"'])(
    '%s',
    (query) => {
      expect([...(parseQuery(query).kinds ?? [])]).toEqual(['meeting'])
    },
  )

  test('a type may be one word of a name, or its beginning', () => {
    expect([...(parseQuery('tyyppi:verkosto').kinds ?? [])]).toEqual(['body'])
    expect([...(parseQuery('tyyppi:ohjel').kinds ?? [])]).toEqual(['programme'])
  })

  test.each(['tila:avoin', 'status:open'])('%s', (query) => {
    expect([...(parseQuery(query).states ?? [])]).toEqual(['task.open', 'matter.open'])
  })

  test.each(['henkilö:Sukuvaara', 'henkilo:sukuvaara', 'person:Sukuvaara'])('%s', (query) => {
    expect(parseQuery(query).people.map((name) => name.map(({ text }) => text))).toEqual([
      ['sukuvaara'],
    ])
  })

  test('an unknown value is told and left out', () => {
    const { kinds, problems } = parseQuery('tyyppi:lentokone kainuu')
    expect(kinds).toBeNull()
    expect(problems).toEqual([{ code: 'unknownType', part: 'lentokone' }])
    expect(parseQuery('tila:sininen').problems).toEqual([
      { code: 'unknownStatus', part: 'sininen' },
    ])
  })

  test('a value that is not yet typed asks for nothing', () => {
    expect(parseQuery('tyyppi:')).toMatchObject({ kinds: null, problems: [], words: [] })
  })

  test('a colon after something else is no operator', () => {
    expect(words('NSPA:n ohjausryhmä')).toEqual(['nspa', 'ohjausryhmä'])
  })
})

describe('ranges of days', () => {
  const range = (query: string) => parseQuery(query).days
  const days = (from: string, until: string) => ({ from: dayNumber(from), until: dayNumber(until) })

  test('of years, months and days', () => {
    expect(range('2025..2026')).toEqual(days('2025-01-01', '2026-12-31'))
    expect(range('2/2024..3/2024')).toEqual(days('2024-02-01', '2024-03-31'))
    expect(range('1.2.2024..29.2.2024')).toEqual(days('2024-02-01', '2024-02-29'))
    expect(range('2024-02..2024-02-10')).toEqual(days('2024-02-01', '2024-02-10'))
  })

  test('with an open end, and the wrong way round', () => {
    expect(range('2025..')?.from).toBe(dayNumber('2025-01-01'))
    expect(range('..2025')?.until).toBe(dayNumber('2025-12-31'))
    expect(range('2026..2025')).toEqual(range('2025..2026'))
  })

  test.each(['31.2.2026..', '2026..13/2026', '29.2.2025..2026', '..', 'eilen..tänään'])(
    '%s does not exist',
    (query) => {
      expect(parseQuery(query)).toMatchObject({
        days: null,
        problems: [{ code: 'badRange', part: query }],
      })
    },
  )
})

test('what is between quotes is a phrase and its words', () => {
  expect(parseQuery('"Karelia  CBC" haku')).toMatchObject({ phrases: ['karelia cbc'] })
  expect(words('"Karelia CBC" haku')).toEqual(['karelia', 'cbc', 'haku'])
})

test('small words are not asked for where there are others', () => {
  expect(words('sopimus Kostamuksen kanssa')).toEqual(['sopimus', 'kostamuksen'])
  expect(words('muistio ja ')).toEqual(['muistio'])
  // It may become "jatko".
  expect(words('muistio ja')).toEqual(['muistio', 'ja'])
  expect(words('kanssa')).toEqual(['kanssa'])
})

test('100 kB is cut, told and understood', () => {
  const { problems, words: some } = parseQuery('kokous '.repeat(15_000))
  expect(problems.map(({ code }) => code)).toEqual(['queryCut'])
  expect(some.length).toBeLessThanOrEqual(12)
})
