import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replyFile, replySizeLimit } from '@shared/model/readReply'
import { readReplies } from '../../../../src/main/replies/readReplies'

const folder = join(import.meta.dirname, '../../../fixtures/replies')
const uid = '01890000-0000-7000-8000-000000000001@kv-desk'

const read = (name: string) => readReplies(name, readFileSync(join(folder, name)))

/** The one answer of a file that holds one. */
async function only(name: string) {
  const { problem, replies } = await read(name)
  expect([name, problem, replies.length]).toEqual([name, null, 1])
  return replies[0]
}

describe('a reply is read', () => {
  test('of Outlook: folded lines, a Windows zone, quoted names and a comment', async () => {
    expect(await only('outlook.ics')).toEqual({
      uid,
      sequence: 1,
      email: 'oern.aaripaa@example.org',
      name: 'Ääripää, Örn',
      answer: 'accepted',
      delegatedTo: '',
      comment: 'Tulen etänä, olen matkalla.',
      at: '2026-12-01T10:15:32.000Z',
      start: '2026-12-08T07:00:00.000Z',
      unknownZone: '',
    })
  })

  test('of Google: base64, once though the message holds it twice, and a comment in a parameter', async () => {
    expect(await only('google.eml')).toMatchObject({
      answer: 'declined',
      email: 'tuuli@example.org',
      comment: 'Olen lomalla.',
      sequence: 0,
      start: '2026-12-08T07:00:00.000Z',
    })
  })

  test('of Thunderbird: quoted-printable, without SEQUENCE', async () => {
    expect(await only('thunderbird.eml')).toMatchObject({
      answer: 'tentative',
      email: 'orn@example.org',
      sequence: null,
      start: '2026-12-08T07:00:00.000Z',
    })
  })

  test('that hands it on to another, in a zone that nobody knows', async () => {
    expect(await only('delegated.ics')).toMatchObject({
      answer: 'declined',
      delegatedTo: 'varainen@example.org',
      start: null,
      unknownZone: 'Kainuu/Oma aika',
    })
  })

  test('in a zone that the file itself describes, and in the letters of an older program', async () => {
    expect(await only('own-zone.ics')).toMatchObject({
      start: '2026-12-08T07:00:00.000Z',
      unknownZone: '',
    })
    expect(await only('latin1.ics')).toMatchObject({ name: 'Ääripää, Örn' })
  })

  test('of two events without METHOD: each answer by itself, and only the answers that were given', async () => {
    const { problem, replies } = await read('two-events.ics')
    expect(problem).toBeNull()
    expect(replies.map((one) => [one.uid, one.email, one.answer, one.start])).toEqual([
      [uid, 'orn@example.org', 'accepted', null],
      ['another-calendar-4711@example.com', 'tuuli@example.org', 'declined', null],
    ])
  })
})

describe('what is no reply is told', () => {
  test.each([
    ['request.ics', 'notReply'],
    ['counter.ics', 'counter'],
    ['broken.ics', 'unreadable'],
    ['letter.eml', 'noCalendar'],
  ])('%s: %s', async (name, problem) => {
    expect(await read(name)).toEqual({ name, problem, replies: [] })
  })

  test('a zone whose rules recur by the second is not counted out', async () => {
    const text = readFileSync(join(folder, 'own-zone.ics'), 'utf8')
    const endless = text.replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY')
    const { replies } = await readReplies('ikuinen.ics', Buffer.from(endless))
    expect(replies[0]).toMatchObject({ start: null, unknownZone: '(UTC+02:00) Oma kuvaus' })
  })

  test('a file too large is not looked into', async () => {
    const large = new Uint8Array(replySizeLimit + 1).fill(65)
    expect((await readReplies('suuri.ics', large)).problem).toBe('tooLarge')
  })

  test('nothing that a file may hold makes it throw or breaks the contract', async () => {
    const good = readFileSync(join(folder, 'outlook.ics'))
    const nested = 'BEGIN:VCALENDAR\r\n' + 'BEGIN:VEVENT\r\n'.repeat(20_000)
    const deep = Array.from(
      { length: 500 },
      (_, at) =>
        `Content-Type: multipart/mixed; boundary="b${String(at)}"\r\n\r\n--b${String(at)}\r\n`,
    ).join('')
    const files = [new Uint8Array(), Buffer.from(nested), Buffer.from(deep), Buffer.alloc(500, 0)]
    for (let cut = 1; cut < good.length; cut += 37) files.push(good.subarray(0, cut))
    for (let at = 0; at < good.length; at += 53) {
      const changed = Buffer.from(good)
      changed[at] = (changed[at] ?? 0) ^ 0x15
      files.push(changed)
    }
    for (const bytes of files)
      expect(replyFile.safeParse(await readReplies('outo.ics', bytes)).error).toBeUndefined()
  })
})
