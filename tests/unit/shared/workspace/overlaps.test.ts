import { expect, test } from 'vitest'
import { findOverlaps } from '@shared/workspace/overlaps'
import { fileOf, idNumber, starterText, workspaceIn } from './files'

const person = (n: number) => ({ id: idNumber(n), familyName: `Keksitty ${n}` })
const cover = (n: number, from: string, until: string, more = {}) => ({
  ...{ id: idNumber(n), coveredId: idNumber(1), coveringId: idNumber(2), from, until },
  ...more,
})
const area = { id: idNumber(10), name: { fi: 'Alue' } }
const owner = (n: number, from: string, kind = 'owner') => ({
  ...{ id: idNumber(n), areaId: area.id, holderId: idNumber(1), kind, from },
})

function overlapsIn(records: object): string[] {
  const found = findOverlaps(workspaceIn(fileOf(records)).records)
  return found.map(
    ({ where, path, code }) => `${where?.kind}[${where?.index}].${path.join()} ${code}`,
  )
}

test('covers and responsible persons that share a day are told once, at the later one', () => {
  const overlaps = overlapsIn({
    person: [person(1), person(2)],
    area: [area],
    cover: [cover(3, '2026-08-01', '2026-08-15'), cover(4, '2026-08-15', '2026-08-20')],
    responsibility: [
      owner(5, '2026-01-01'),
      owner(6, '2026-03-01', 'overall'),
      owner(7, '2027-01-01'),
    ],
  })
  expect(overlaps).toEqual([
    'cover[1].coveredId overlappingCover',
    'responsibility[2].areaId overlappingResponsibility',
  ])
})

test('what is removed overlaps with nothing', () => {
  const removed = { deletedAt: '2026-08-02T00:00:00Z' }
  const covers = [
    cover(3, '2026-08-01', '2026-08-15', removed),
    cover(4, '2026-08-01', '2026-08-15'),
    cover(5, '2026-08-01', '2026-08-15', removed),
  ]
  expect(overlapsIn({ person: [person(1), person(2)], cover: covers })).toEqual([])
})

test('nothing overlaps in the starter workspace', () => {
  expect(findOverlaps(workspaceIn(starterText()).records)).toEqual([])
})
