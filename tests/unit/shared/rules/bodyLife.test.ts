import { describe, expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { isOutside, lifeOf } from '@shared/rules/bodyLife'
import { brc, bryc, seatOf, status } from './barents'

const subject = { kind: 'body' as const, id: brc.id }
const life = (...statuses: ReturnType<typeof status>[]) => lifeOf(brc.id, statuses, [])

describe('when a body lived', () => {
  test('from its first start to the day before it ended', () => {
    const found = life(
      status(subject, 'ended', '2023-01-01'),
      status(subject, 'active', '2004-09-01'),
      status({ kind: 'body', id: bryc.id }, 'active', '1900-01-01'),
    )
    expect(found).toEqual({ from: '2004-09-01', until: '2022-12-31' })
  })

  test('not known: no history, or one that begins with a suspension', () => {
    expect(life()).toEqual({ from: null, until: null })
    expect(life(status(subject, 'frozen', '2022-03-01'))).toEqual({ from: null, until: null })
  })

  test('while one layer goes on it is not over, and contacts do not keep it alive', () => {
    const active = status(subject, 'active', '1993-01-11')
    const treaty = status(subject, 'ended', '2026-01-01', { layer: 'legal' })
    expect(life(active, treaty).until).toBeNull()
    const ended = status(subject, 'ended', '2024-01-01')
    const contact = status(subject, 'active', '1993-01-11', { layer: 'contact' })
    expect(life(active, treaty, ended, contact).until).toBe('2025-12-31')
  })

  test('to its merging into another; an end known as a year may be its last day', () => {
    const merger = createRecord('relation', {
      subject,
      kind: 'mergedInto',
      object: { kind: 'body', id: bryc.id },
      from: '2022-06-01',
    })
    const ended = status(subject, 'ended', '2023-01-01', { precision: 'year' })
    expect(lifeOf(brc.id, [ended], [merger]).until).toBe('2022-05-31')
    expect(lifeOf(brc.id, [ended], []).until).toBe('2023-12-31')
    expect(lifeOf(bryc.id, [ended], [merger]).until).toBeNull()
  })
})

describe('a term outside the life of its body', () => {
  const lived = { from: '2004-09-01', until: '2022-12-31' }
  const term = (from: string | null, until: string | null, fields = {}) =>
    isOutside(seatOf({ from, until, ...fields }), lived)

  test('begins before it, ends after it, or goes on', () => {
    expect(term('2004-08-31', '2010-01-01')).toBe(true)
    expect(term('2020-01-01', '2023-01-01')).toBe(true)
    expect(term('2020-01-01', null)).toBe(true)
    expect(term(null, '2004-08-31')).toBe(true)
    expect(term('2004-09-01', '2022-12-31')).toBe(false)
  })

  test('is not said of a term whose days are not known, or known in part', () => {
    expect(term(null, null)).toBe(false)
    expect(term('2004-01-01', '2010-01-01', { precision: 'year' })).toBe(false)
    expect(term('2020-01-01', '2022-12-31', { untilPrecision: 'year' })).toBe(false)
    expect(term('2003-01-01', '2010-01-01', { precision: 'year' })).toBe(true)
    expect(term('2004-06-01', '2010-01-01', { precision: 'dayOfUnknownYear' })).toBe(false)
  })
})
