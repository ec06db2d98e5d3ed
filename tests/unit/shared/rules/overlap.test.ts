import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { overlappingCover, overlappingResponsibility, recordProblems } from '@shared/rules/overlap'
import { textsIn } from '@shared/texts/texts'

const areaId = newId()
const coveredId = newId()
const row = (fields: Partial<RecordInput<'responsibility'>> = {}) =>
  createRecord('responsibility', { areaId, from: '2026-01-01', until: '2026-06-30', ...fields })
const cover = (from: string, until: string, fields = {}) =>
  createRecord('cover', { coveredId, coveringId: newId(), from, until, ...fields })

test('two owners of an area on a shared day clash', () => {
  const other = row()
  expect(overlappingResponsibility(row({ from: '2026-06-30', until: null }), [other])).toBe(other)
  expect(overlappingResponsibility(row({ from: null, until: null }), [other])).toBe(other)
  expect(overlappingResponsibility(row({ from: '2026-07-01', until: null }), [other])).toBeNull()
})

test('itself, removed rows, other areas and other kinds do not clash', () => {
  const one = row()
  expect(overlappingResponsibility(one, [one])).toBeNull()
  const others = [
    row({ deletedAt: '2026-01-01T00:00:00.000Z' }),
    row({ areaId: newId() }),
    row({ kind: 'overall' }),
  ]
  expect(overlappingResponsibility(one, others)).toBeNull()
  expect(overlappingResponsibility(row({ kind: 'partOfJob' }), [one])).toBeNull()
})

test('two covers of a person on a shared day clash', () => {
  const other = cover('2026-08-01', '2026-08-15')
  expect(overlappingCover(cover('2026-08-15', '2026-08-20'), [other])).toBe(other)
  expect(overlappingCover(cover('2026-08-16', '2026-08-20'), [other])).toBeNull()
  const somebodyElse = cover('2026-08-01', '2026-08-15', { coveredId: newId() })
  expect(overlappingCover(somebodyElse, [other])).toBeNull()
})

test('recordProblems gives the field, the code and the period for the message', () => {
  const found = recordProblems('cover', cover('2026-08-10', '2026-08-20'), [
    cover('2026-08-01', '2026-08-15'),
  ])
  expect(found).toEqual([
    { path: ['coveredId'], code: 'overlappingCover', params: { period: '1.8.2026–15.8.2026' } },
  ])
  const [problem] = recordProblems('responsibility', row(), [row({ from: null, until: null })])
  const message = problem && textsIn('fi')(`problems.${problem.code}`, problem.params)
  expect(message).toBe('Vastuualueella on jo vastuuhenkilö samaan aikaan (–).')
  expect(recordProblems('area', createRecord('area', { name: { fi: 'x' } }), [])).toEqual([])
})
