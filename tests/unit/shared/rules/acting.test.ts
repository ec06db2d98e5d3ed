import { describe, expect, test } from 'vitest'
import { local, newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { actingFor, areasWithNobody, responsibilityOn } from '@shared/rules/acting'

const [x, y, z] = [newId(), newId(), newId()] as const
const area = createRecord('area', { name: local('Barents-yhteistyö') })

function cover(coveredId: string, coveringId: string, fields = {}) {
  return createRecord('cover', {
    coveredId,
    coveringId,
    from: '2026-08-01',
    until: '2026-08-15',
    ...fields,
  })
}

function row(fields: Partial<RecordInput<'responsibility'>>) {
  return createRecord('responsibility', { areaId: area.id, ...fields })
}

describe('actingFor', () => {
  test('the person, on a day without cover; both ends of a cover belong to it', () => {
    const covers = [cover(x, y)]
    expect(actingFor(x, '2026-07-31', covers)).toEqual({ personId: x, coveredId: null })
    expect(actingFor(x, '2026-08-01', covers)).toEqual({ personId: y, coveredId: x })
    expect(actingFor(x, '2026-08-15', covers)).toEqual({ personId: y, coveredId: x })
    expect(actingFor(x, '2026-08-16', covers)).toEqual({ personId: x, coveredId: null })
  })

  test('covers chain', () => {
    expect(actingFor(x, '2026-08-05', [cover(y, z), cover(x, y)])).toEqual({
      personId: z,
      coveredId: x,
    })
  })

  test('a circle stops at the last new person', () => {
    const circle = [cover(x, y), cover(y, z), cover(z, x)]
    expect(actingFor(x, '2026-08-05', circle)).toEqual({ personId: z, coveredId: x })
  })

  test('the cover that began last counts, and a removed one does not', () => {
    const later = cover(x, z, { from: '2026-08-03' })
    expect(actingFor(x, '2026-08-05', [later, cover(x, y)]).personId).toBe(z)
    const removed = { ...later, deletedAt: '2026-08-01T00:00:00.000Z' }
    expect(actingFor(x, '2026-08-05', [removed, cover(x, y)]).personId).toBe(y)
  })
})

describe('responsibilityOn', () => {
  const on = (rows: ReturnType<typeof row>[], covers: ReturnType<typeof cover>[] = []) => {
    const { acting, state } = responsibilityOn(area, rows, covers, '2026-08-05')
    return [state, acting?.personId ?? null, acting?.coveredId ?? null]
  }

  test('the holder acts', () => {
    expect(on([row({ holderId: x, deputyId: y })])).toEqual(['held', x, null])
  })

  test('a cover row decides before the area’s deputy', () => {
    expect(on([row({ holderId: x, deputyId: y })], [cover(x, z)])).toEqual(['deputyActs', z, x])
  })

  test('the deputy acts without a holder, or when covers run in a circle', () => {
    expect(on([row({ deputyId: y })])).toEqual(['deputyActs', y, null])
    const circle = [cover(x, z), cover(z, x)]
    expect(on([row({ holderId: x, deputyId: y })], circle)).toEqual(['deputyActs', y, null])
    expect(on([row({ holderId: x })], circle)).toEqual(['nobody', null, null])
  })

  test('a role without a name answers, and a named role is shown as written', () => {
    expect(on([row({ holderRole: 'Maakuntajohtaja' })])).toEqual(['roleOnly', null, null])
    expect(on([row({ deputyRole: 'Sijainen' })])).toEqual(['roleOnly', null, null])
    const found = responsibilityOn(area, [row({ holderRole: 'Maakuntajohtaja' })], [], '2026-08-05')
    expect(found.holder).toEqual({ personId: null, role: 'Maakuntajohtaja' })
  })

  test('validity, removal and other areas', () => {
    const rows = [
      row({ holderId: x, until: '2026-08-04' }),
      row({ holderId: x, from: '2026-08-06' }),
      row({ holderId: x, deletedAt: '2026-08-01T00:00:00.000Z' }),
      row({ holderId: x, areaId: newId() }),
    ]
    expect(on(rows)).toEqual(['nobody', null, null])
    expect(on([])).toEqual(['nobody', null, null])
  })

  test('the owner counts before overall responsibility, an empty row after both', () => {
    const overall = row({ kind: 'overall', holderId: z })
    expect(on([overall, row({ holderId: x })])).toEqual(['held', x, null])
    expect(on([overall, row({})])).toEqual(['held', z, null])
  })
})

test('areasWithNobody: an absence with cover leaves no area empty', () => {
  const empty = createRecord('area', { name: local('Kolarctic') })
  const removed = { ...empty, id: newId(), deletedAt: '2026-01-01T00:00:00.000Z' }
  const found = (covers: ReturnType<typeof cover>[]) =>
    areasWithNobody([area, empty, removed], [row({ holderId: x })], covers, '2026-08-05')
  expect(found([cover(x, y)])).toEqual([empty])
  expect(found([cover(x, y), cover(y, x)])).toEqual([area, empty])
})
