import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { expect, test } from 'vitest'
import { wallTime } from '@shared/rules/time'

/** Zones with whole hours, a half and three quarters, south of the equator and across the day. */
const zones = ['Europe/Helsinki', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC']

test('the wall clock is what another library says, in every zone, over the changes of the clock, asked again too', () => {
  const start = Date.parse('2026-10-24T22:00:00Z')
  const moments = Array.from({ length: 400 }, (_, at) => start + at * 7 * 60_000 + 31_000)
  const spring = moments.map((moment) => moment + 155 * 24 * 3_600_000)
  for (let round = 0; round < 2; round += 1)
    for (const moment of [...moments, ...spring])
      for (const zone of zones) {
        const expected = format(new TZDate(moment, zone), 'yyyy-MM-dd HH:mm')
        const { day, clock } = wallTime(new Date(moment).toISOString(), zone)
        expect(`${day} ${clock}`, `${moment} ${zone}`).toBe(expected)
      }
})

test('two moments of one minute have one wall time, and what is no moment is refused', () => {
  const [one, other] = ['2026-11-27T10:00:00.000Z', '2026-11-27T10:00:59.999Z']
  expect(wallTime(one, 'Europe/Helsinki')).toEqual({ day: '2026-11-27', clock: '12:00' })
  expect(wallTime(other, 'Europe/Helsinki')).toEqual({ day: '2026-11-27', clock: '12:00' })
  expect(() => wallTime('ei hetki', 'Europe/Helsinki')).toThrow(RangeError)
})
