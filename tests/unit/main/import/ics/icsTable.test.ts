import { describe, expect, it } from 'vitest'
import { encodeIcs } from '../../../../../src/main/documents/ics'
import { readIcs } from '../../../../../src/main/import/ics/icsTable'
import { guessKind, guessMapping } from '../../../../../src/shared/rules/import/guess'
import { textsIn } from '../../../../../src/shared/texts/texts'

const now = Date.parse('2026-11-26T12:00:00Z')
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:abc', 'SUMMARY:Verkosto', ...lines, 'END:VEVENT'].join('\r\n')

function read(...lines: string[]) {
  const found = readIcs(Buffer.from(calendar(...lines)), textsIn('fi'), now)
  return found.ok ? found.rows.slice(1) : found.problem
}
/** Title, beginning, end, zone and identifier of each. */
function times(...lines: string[]) {
  const rows = read(...lines)
  return typeof rows === 'string' ? rows : rows.map((row) => [...row.slice(1, 4), row[7]].join('|'))
}

describe('readIcs', () => {
  it('reads what the program itself writes, under headings that are known', () => {
    const bytes = encodeIcs({
      uid: 'x@kv-desk',
      method: 'REQUEST',
      sequence: 0,
      start: '2026-12-11T07:00:00.000Z',
      end: '2026-12-11T09:00:00.000Z',
      timeZone: 'Europe/Stockholm',
      summary: 'Pitkä nimi, jossa on pilkku; ja joka taitetaan usealle riville '.repeat(3).trim(),
      description: 'Kuvaus',
      location: 'Kajaani',
      url: 'https://example.org/kokous',
      language: 'fi',
      organizer: null,
      attendees: [],
    })
    const found = readIcs(bytes, textsIn('fi'), now)
    expect(found).toMatchObject({ ok: true, cut: 0 })
    if (!found.ok) return
    const [headings = [], row = []] = found.rows
    expect(guessKind(headings)).toBe('meeting')
    expect(guessMapping('meeting', headings)).not.toContain(null)
    expect(row[0]).toMatch(/^Pitkä nimi, jossa on pilkku; .* riville$/)
    expect(row.slice(1)).toEqual([
      '2026-12-11 08:00',
      '2026-12-11 10:00',
      'Europe/Stockholm',
      'Kajaani',
      'https://example.org/kokous',
      '',
      'x@kv-desk',
    ])
  })

  it('heads the columns in English too, says there that a meeting is cancelled, and knows both', () => {
    const cancelled = calendar(event('DTSTART:20261211T070000Z', 'STATUS:CANCELLED'))
    const found = readIcs(Buffer.from(cancelled), textsIn('en'), now)
    const [headings = [], row = []] = found.ok ? found.rows : []
    expect(headings.slice(0, 3)).toEqual(['Meeting', 'Starts', 'Ends'])
    expect(guessKind(headings)).toBe('meeting')
    expect(guessMapping('meeting', headings)).not.toContain(null)
    expect(row[6]).toBe('cancelled')
  })

  it('knows the zones of Outlook, Google and Thunderbird, and tells of an unknown one', () => {
    expect(
      times(event('DTSTART;TZID=FLE Standard Time;X-A=b:20261211T090000', 'DURATION:PT1H30M')),
    ).toEqual(['2026-12-11 09:00|2026-12-11 10:30|Europe/Helsinki|abc'])
    expect(
      times(
        'X-WR-TIMEZONE:Europe/Brussels',
        event('DTSTART:20261211T070000Z', 'DTEND:20261211T080000Z'),
      ),
    ).toEqual(['2026-12-11 08:00|2026-12-11 09:00|Europe/Brussels|abc'])
    const own = [
      'BEGIN:VTIMEZONE',
      'TZID:/oma/alue',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    expect(times(...own, event('DTSTART;TZID=/oma/alue:20261211T090000'))).toEqual([
      '2026-12-11 10:00||Europe/Helsinki|abc',
    ])
    expect(times(event('DTSTART;TZID=Mars:20261211T090000'))).toEqual([
      '2026-12-11 09:00||Mars|abc',
    ])
  })

  it('reads whole days with their last day, and a cancelled event as one', () => {
    expect(times(event('DTSTART;VALUE=DATE:20261211', 'DTEND;VALUE=DATE:20261213'))).toEqual([
      '2026-12-11|2026-12-12|Europe/Helsinki|abc',
    ])
    expect(times(event('DTSTART;VALUE=DATE:20261211'))).toEqual([
      '2026-12-11|2026-12-11|Europe/Helsinki|abc',
    ])
    const rows = read(event('DTSTART:20261211T070000Z', 'STATUS:CANCELLED'))
    expect(rows[0]?.[6]).toBe('peruttu')
  })

  it('reads a repeating event as often as it is held, over the change of the clocks, moved and left out', () => {
    const series = event(
      'DTSTART;TZID=Europe/Helsinki:20261019T090000',
      'DTEND;TZID=Europe/Helsinki:20261019T100000',
      'RRULE:FREQ=WEEKLY;UNTIL=20261109T070000Z',
      'EXDATE;TZID=Europe/Helsinki:20261102T090000',
    )
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Helsinki:20261026T090000',
      'DTSTART;TZID=Europe/Helsinki:20261027T130000',
      'DTEND;TZID=Europe/Helsinki:20261027T150000',
    )
    expect(times(series, moved)).toEqual([
      '2026-10-19 09:00|2026-10-19 10:00|Europe/Helsinki|abc 2026-10-19T06:00:00.000Z',
      '2026-10-27 13:00|2026-10-27 15:00|Europe/Helsinki|abc 2026-10-26T07:00:00.000Z',
      '2026-11-09 09:00|2026-11-09 10:00|Europe/Helsinki|abc 2026-11-09T07:00:00.000Z',
    ])
  })

  it('reads an endless event around today only, and tells that it is cut', () => {
    const endless = (rule: string) =>
      readIcs(
        Buffer.from(calendar(event('DTSTART:20150101T070000Z', `RRULE:${rule}`))),
        textsIn('fi'),
        now,
      )
    const weekly = endless('FREQ=WEEKLY')
    expect(weekly).toMatchObject({ ok: true, cut: 1 })
    if (weekly.ok) {
      expect(weekly.rows[1]?.[1]).toBe('2025-11-27 09:00')
      expect(weekly.rows.at(-1)?.[1]).toBe('2028-11-23 09:00')
    }
    const started = performance.now()
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
    ])
      expect(endless(rule)).toMatchObject({ ok: false })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('refuses what is no calendar', () => {
    expect(read()).toBe('empty')
    expect(read('BEGIN:VEVENT')).toBe('unreadable')
    expect(
      read(
        'BEGIN:VTIMEZONE',
        'TZID:a',
        'BEGIN:STANDARD',
        'RRULE:FREQ=SECONDLY',
        'END:STANDARD',
        'END:VTIMEZONE',
      ),
    ).toBe('unreadable')
  })
})
