import { describe, expect, it } from 'vitest'
import { z } from '@shared/model/fields'
import {
  isChanged,
  namedShape,
  usedView,
  type Views,
  withoutNamed,
  withRenamed,
  withSaved,
  withUsed,
} from '@renderer/ui/views/views'

interface Look {
  readonly by: string
  readonly only: readonly string[]
}
const plain: Look = { by: 'status', only: [] }
const mine: Look = { by: 'person', only: ['me'] }
const none: Views<Look> = { current: plain, named: [], used: null }

describe('named views', () => {
  it('saves what is seen, and tells when it is seen differently since', () => {
    const saved = withSaved({ ...none, current: mine }, 'Omat')
    expect(usedView(saved)).toEqual({ name: 'Omat', view: mine })
    expect(isChanged(saved)).toBe(false)
    // The same in other objects, as after a reload, is no change.
    expect(isChanged({ ...saved, current: { only: ['me'], by: 'person' } })).toBe(false)
    const changed = { ...saved, current: { ...mine, by: 'status' } }
    expect(isChanged(changed)).toBe(true)
    expect(isChanged(withSaved(changed, 'Omat'))).toBe(false)
    expect(withSaved(changed, 'Omat').named).toHaveLength(1)
  })

  it('keeps the place of a view that is saved again or named anew', () => {
    const two = withSaved(withSaved(none, 'A'), 'B')
    expect(withSaved(two, 'A').named.map(({ name }) => name)).toEqual(['A', 'B'])
    const renamed = withRenamed(two, 'A', 'Ä')
    expect(renamed.named.map(({ name }) => name)).toEqual(['Ä', 'B'])
    expect(renamed.used).toBe('B')
    expect(withRenamed(two, 'B', 'C').used).toBe('C')
  })

  it('leaves what is seen when its view is removed, and goes back to the beginning', () => {
    const saved = withSaved({ ...none, current: mine }, 'Omat')
    const removed = withoutNamed(saved, 'Omat')
    expect(removed).toEqual({ current: mine, named: [], used: null })
    const begun = withUsed(saved, null, plain)
    expect(begun.current).toEqual(plain)
    expect(usedView(begun)).toBeUndefined()
    expect(isChanged(begun)).toBe(false)
  })

  it('reads views stored before one could be in use', () => {
    const shape = z.object(namedShape(z.object({ by: z.string() })))
    expect(shape.parse({ named: [{ name: 'A', view: { by: 'x' } }] }).used).toBeNull()
    expect(shape.safeParse({ named: [{ name: '', view: { by: 'x' } }] }).success).toBe(false)
  })
})
