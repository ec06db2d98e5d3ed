import { expect, it } from 'vitest'
import { momentFrom, sameClocks, typedFrom } from '@renderer/ui/form/fields/moments'

it('reads day and clock in Helsinki time, summer and winter', () => {
  expect(momentFrom({ day: '8.12.2026', clock: '9' })).toBe('2026-12-08T07:00:00.000Z')
  expect(momentFrom({ day: '8.6.2026', clock: 'klo 9' })).toBe('2026-06-08T06:00:00.000Z')
})

it('reads it in another zone', () => {
  expect(momentFrom({ day: '8.12.2026', clock: '9.00' }, 'Europe/Oslo')).toBe(
    '2026-12-08T08:00:00.000Z',
  )
})

it('keeps what cannot be read as it was typed', () => {
  const raw = momentFrom({ day: '31.2.', clock: '9.00' })
  expect(typedFrom(raw, 'fi')).toEqual({ day: '31.2.', clock: '9.00' })
})

it('is empty when nothing is typed', () => {
  expect(momentFrom({ day: ' ', clock: '' })).toBeNull()
  expect(typedFrom(null, 'fi')).toEqual({ day: '', clock: '' })
})

it('shows a moment as it is written in the language', () => {
  expect(typedFrom('2026-12-08T07:00:00.000Z', 'fi')).toEqual({ day: '8.12.2026', clock: '9.00' })
  expect(typedFrom('2026-12-08T07:00:00.000Z', 'en').clock).toBe('9:00')
})

it('another zone leaves the clocks as they are written, and what is no moment yet as it is', () => {
  const values = {
    timeZone: 'Europe/Helsinki',
    start: '2026-12-08T07:00:00.000Z',
    end: '8.12.2026|',
    opensAt: null,
  }
  expect(sameClocks(['start', 'end', 'opensAt'], values, 'Europe/Brussels', 'fi')).toEqual({
    start: '2026-12-08T08:00:00.000Z',
    end: '8.12.2026|',
    opensAt: null,
  })
})
