import { describe, expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { templateItem, type TemplateItem } from '@shared/model/template'
import {
  canIndent,
  itemAddedAfter,
  itemChanged,
  itemMoved,
  itemNumbers,
  itemRemoved,
  textChanged,
} from '@renderer/features/meetings/templateItems'

function item(title: string, fields: Partial<TemplateItem> = {}): TemplateItem {
  return templateItem.parse({ title: local(title), ...fields })
}
const titles = (items: readonly TemplateItem[]) => items.map(({ title }) => title.fi)

const opening = item('Avaus')
const current = item('Ajankohtaista')
const programmes = item('Ohjelmat', { level: 1 })
const items = [opening, current, programmes]

describe('the standing items of a template', () => {
  test('are numbered as the agenda will be', () => {
    const heading = item('Väliotsikko', { section: true })
    expect(itemNumbers([opening, heading, current, programmes, programmes])).toEqual([
      '1',
      '',
      '2',
      '2.1',
      '2.2',
    ])
  })

  test('move up and down, but not over the ends', () => {
    expect(titles(itemMoved(items, 1, -1)?.items ?? [])).toEqual([
      'Ajankohtaista',
      'Avaus',
      'Ohjelmat',
    ])
    expect(itemMoved(items, 0, -1)).toBeNull()
    expect(itemMoved(items, 2, 1)).toBeNull()
  })

  test('a sub-item that comes first becomes a main item', () => {
    expect(itemMoved([opening, programmes], 1, -1)?.items[0]?.level).toBe(0)
    expect(itemRemoved([opening, programmes], 0)).toMatchObject({
      items: [{ level: 0 }],
      focus: 0,
    })
  })

  test('a section heading is never a sub-item, and the first item cannot be one', () => {
    expect(itemChanged(items, 2, { section: true })[2]?.level).toBe(0)
    expect(canIndent(items, 0)).toBe(false)
    expect(canIndent(items, 1)).toBe(true)
    expect(canIndent(items, 2)).toBe(false)
  })

  test('a new item goes after the one given, at its level, and takes the focus', () => {
    const { items: next, focus } = itemAddedAfter(items, 2)
    expect(focus).toBe(3)
    expect(next[3]?.level).toBe(1)
    expect(itemAddedAfter([], -1)).toMatchObject({ items: [{ level: 0 }], focus: 0 })
  })

  test('a title changes in one language and keeps the others', () => {
    expect(textChanged(items, 0, 'title', 'en', 'Opening')[0]?.title).toEqual({
      fi: 'Avaus',
      en: 'Opening',
      sv: '',
    })
  })
})
