import { describe, expect, test } from 'vitest'
import { occurrenceTitle } from '@shared/model/occurrence'
import { fixture, workspaceIn } from './files'

/** What the published papers print; the numbers are theirs. */
const published = [
  {
    file: 'barents-2007-rovaniemi.json',
    language: 'fi',
    prefix: 'BRC',
    first: 14,
    last: 25,
    year: 2007,
    start: '2007-11-14',
    opening: 'Esityslistan hyväksyminen',
    closing: 'Seuraava kokous',
  },
  {
    file: 'barents-2013-kirkenes.json',
    language: 'sv',
    prefix: 'RR',
    first: 1,
    last: 10,
    year: 2013,
    start: '2013-06-03',
    opening: 'Godkännande av dagordning',
    closing: 'Nästa möte',
  },
  {
    file: 'barents-2013-tromso.json',
    language: 'sv',
    prefix: 'BRC',
    first: 11,
    last: 21,
    year: 2013,
    start: '2013-10-28',
    opening: 'Godkännande av dagordning',
    closing: 'Mötet avslutas',
  },
  {
    file: 'barents-2014-arkhangelsk.json',
    language: 'en',
    prefix: 'RR',
    first: 1,
    last: 10,
    year: 2014,
    start: '2014-03-12',
    opening: 'Adoption of the agenda',
    closing: 'Next meeting',
  },
] as const

function readItems(file: string, language: 'fi' | 'en' | 'sv') {
  const { records } = workspaceIn(fixture(file))
  const items = records.occurrence.toSorted((a, b) => (a.order < b.order ? -1 : 1))
  return {
    meeting: records.meeting[0],
    numbers: items.map(({ number }) => number),
    titles: items.map((item) => occurrenceTitle(item, undefined)[language]),
  }
}

describe('meetings kept as fixtures', () => {
  test.each(published)('$file has the numbers and titles of the published paper', (paper) => {
    const { meeting, numbers, titles } = readItems(paper.file, paper.language)
    const count = paper.last - paper.first + 1
    expect(meeting).toMatchObject({ state: 'held', language: paper.language, document: 'minutes' })
    expect(meeting?.start.slice(0, 10)).toBe(paper.start)
    expect(numbers).toEqual(
      Array.from({ length: count }, (_, n) => `${paper.prefix} ${paper.first + n}/${paper.year}`),
    )
    expect(titles[0]).toBe(paper.opening)
    expect(titles.at(-1)).toBe(paper.closing)
    expect(titles.every((title) => title !== '')).toBe(true)
  })

  test('the network meeting of 4.10.2023 is hybrid and has an expert for one item', () => {
    const { meeting, titles } = readItems('network-2023-10-04.json', 'fi')
    expect(meeting).toMatchObject({ type: 'network', start: '2023-10-04T06:00:00.000Z' })
    expect(meeting?.place).not.toBe('')
    expect(meeting?.link).not.toBe('')
    expect(titles).toContain('Interreg Aurora -ohjelman hankehaut')
    const { records } = workspaceIn(fixture('network-2023-10-04.json'))
    expect(records.occurrence.some(({ expertIds }) => expertIds.length > 0)).toBe(true)
  })

  test('the team meeting follows template A: 13 items, four of them under the fifth', () => {
    const { records } = workspaceIn(fixture('team-template-a.json'))
    const tops = records.occurrence.filter(({ parentId }) => parentId === null)
    const current = tops.find(({ slot }) => slot === 'current')
    expect(tops).toHaveLength(13)
    expect(records.occurrence.filter(({ parentId }) => parentId === current?.id)).toHaveLength(4)
    const minutes = records.occurrence.reduce((sum, item) => sum + item.minutes, 0)
    expect(minutes).toBeLessThanOrEqual(90)
  })
})
