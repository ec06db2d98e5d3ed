import { describe, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { numberItems, runningNumbersOf } from '@shared/rules/numbering'
import { aMeeting, anItem, dataOf } from './make'

const bodyId = newId()
const brc = { scheme: 'body', prefix: 'BRC' } as const
const section = { scheme: 'section' } as const

function numbered(data: Parameters<typeof numberItems>[0]) {
  const numbers = numberItems(data)
  return data.occurrences.map((item) => `${item.title?.fi ?? ''}=${numbers.get(item.id) ?? ''}`)
}

describe('numberItems', () => {
  const b = anItem('b')
  const items = [anItem('a'), b, anItem('b1', { parentId: b.id }), anItem('b2', { parentId: b.id })]

  test('decimal: 1, 2, 2.1', () => {
    expect(numbered(dataOf(aMeeting(), items))).toEqual(['a=1', 'b=2', 'b1=2.1', 'b2=2.2'])
  })

  test('section: § running on, sub-items by letter', () => {
    const data = dataOf(aMeeting({ numbering: section }), items, { firstNumber: 12 })
    expect(numbered(data)).toEqual(['a=§ 12', 'b=§ 13', 'b1=a)', 'b2=b)'])
  })

  test('body: the year of the meeting in its own zone', () => {
    const start = '2026-12-31T22:30:00.000Z'
    const meeting = aMeeting({ numbering: brc, start, end: '2026-12-31T23:30:00.000Z' })
    expect(numbered(dataOf(meeting, [anItem('a')], { firstNumber: 1 }))).toEqual(['a=BRC 1/2027'])
    const reykjavik = { ...meeting, timeZone: 'Atlantic/Reykjavik' }
    expect(numbered(dataOf(reykjavik, [anItem('a')], { firstNumber: 9 }))).toEqual(['a=BRC 9/2026'])
  })

  test('section headings carry no number and their items run on', () => {
    const heading = anItem('b', { section: true })
    const parts = [anItem('a'), heading, anItem('b1', { parentId: heading.id }), anItem('c')]
    expect(numbered(dataOf(aMeeting(), parts))).toEqual(['a=1', 'b=', 'b1=2', 'c=3'])
  })

  test('hidden items take no number, with their sub-items; internal ones do', () => {
    const hidden = anItem('b', { visibility: 'hidden' })
    const parts = [
      anItem('a', { visibility: 'internal' }),
      hidden,
      anItem('b1', { parentId: hidden.id }),
      anItem('c'),
    ]
    expect(numbered(dataOf(aMeeting(), parts))).toEqual(['a=1', 'b=', 'b1=', 'c=2'])
  })

  test('a held meeting keeps what was printed, typing errors too', () => {
    const held = aMeeting({ numbering: brc, state: 'held' })
    const parts = [anItem('a', { number: 'RR 18/2004' }), anItem('b')]
    expect(numbered(dataOf(held, parts, { firstNumber: 5 }))).toEqual(['a=RR 18/2004', 'b='])
  })

  test('more than 26 sub-items', () => {
    const parent = anItem('a')
    const children = Array.from({ length: 28 }, (_, at) =>
      anItem(`a${String(at).padStart(2, '0')}`, { parentId: parent.id }),
    )
    const numbers = numberItems(dataOf(aMeeting({ numbering: section }), [parent, ...children]))
    expect([...numbers.values()].slice(-3)).toEqual(['z)', 'aa)', 'ab)'])
  })
})

describe('runningNumbersOf', () => {
  const firstNumberOf = (...run: Parameters<typeof runningNumbersOf>) =>
    runningNumbersOf(...run).firstNumber

  const at = (day: string, fields = {}) => ({
    meeting: aMeeting({
      bodyId,
      numbering: section,
      start: `${day}T07:00:00.000Z`,
      end: `${day}T08:00:00.000Z`,
      ...fields,
    }),
    occurrences: [anItem('a'), anItem('b'), anItem('c', { visibility: 'hidden' })],
  })
  const december = at('2026-12-08').meeting

  test('decimal starts at 1 always', () => {
    const meeting = aMeeting({ bodyId })
    expect(firstNumberOf(meeting, [at('2026-02-01', { numbering: {} })])).toBe(1)
  })

  test('continues after held meetings as printed and after drafts by their items', () => {
    const held = at('2026-02-01', { state: 'held' })
    const printed = [anItem('x', { number: '§ 8' }), anItem('y', { number: 'a)' })]
    const others = [at('2026-09-01'), { ...held, occurrences: printed }, at('2026-10-01')]
    expect(firstNumberOf(december, others)).toBe(13)
  })

  test('reads a number before the § and within the year', () => {
    const old = at('2026-02-01', { state: 'held' })
    const items = [anItem('x', { number: '88 §' })]
    expect(firstNumberOf(december, [{ ...old, occurrences: items }])).toBe(89)
    const council = aMeeting({ bodyId, numbering: brc })
    const before = at('2026-02-01', { state: 'held', numbering: brc })
    const printed = ['BRC 14/2026', 'BRC 25/2026'].map((number) => anItem(number, { number }))
    expect(firstNumberOf(council, [{ ...before, occurrences: printed }])).toBe(26)
  })

  test('leaves out cancelled and later meetings, other years, bodies, schemes and prefixes', () => {
    const others = [
      at('2026-03-01', { state: 'cancelled' }),
      at('2026-12-20'),
      at('2025-12-20'),
      at('2026-03-01', { bodyId: newId() }),
      at('2026-03-01', { numbering: {} }),
      at('2026-03-01', { deletedAt: '2026-03-02T00:00:00.000Z' }),
    ]
    expect(firstNumberOf(december, others)).toBe(1)
    const council = aMeeting({ bodyId, numbering: brc })
    const rr = at('2026-03-01', { numbering: { scheme: 'body', prefix: 'RR' } })
    expect(firstNumberOf(council, [rr])).toBe(1)
  })

  test('without a body the series counts, and without either nothing does', () => {
    const seriesId = newId()
    const spring = at('2026-03-01', { bodyId: null, seriesId })
    expect(firstNumberOf({ ...december, bodyId: null, seriesId }, [spring])).toBe(3)
    expect(firstNumberOf({ ...december, bodyId: null }, [at('2026-03-01', { bodyId: null })])).toBe(
      1,
    )
  })

  test('of two drafts that begin at the same moment the one made first is numbered first', () => {
    const [first, second] = [at('2026-12-08'), at('2026-12-08')]
    expect(firstNumberOf(first.meeting, [second])).toBe(1)
    expect(firstNumberOf(second.meeting, [first])).toBe(3)
  })

  test('a number that a later meeting has printed is passed over', () => {
    const printed = [anItem('x', { number: '§ 2' }), anItem('y', { number: '3 §' })]
    const later = { ...at('2026-12-20', { state: 'held' }), occurrences: printed }
    const draft = dataOf(december, [anItem('a'), anItem('b'), anItem('c')])
    const numbers = runningNumbersOf(december, [later])
    expect(numbered({ ...draft, ...numbers })).toEqual(['a=§ 1', 'b=§ 4', 'c=§ 5'])

    const between = at('2026-12-15').meeting
    const drafts = { meeting: december, occurrences: draft.occurrences }
    expect(firstNumberOf(between, [later, drafts])).toBe(6)
  })
})
