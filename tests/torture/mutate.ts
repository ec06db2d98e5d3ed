import { randomOf } from '../../src/shared/workspace/generate/random'

type Random = ReturnType<typeof randomOf>

/** Pieces of text that have broken readers of files. */
const poison = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '\ud800',
  '\u0000',
  '\ufeff',
  '../../../etc/passwd',
  '=HYPERLINK("http://example.invalid")',
  '1e400',
  '-0',
  '9007199254740993',
  '"deletedAt":0,',
  '['.repeat(20_000),
  '{"a":'.repeat(20_000),
  'ä'.repeat(5000),
  '<a>'.repeat(20_000),
  '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
  '_xD800_',
  'BEGIN:VEVENT\r\n'.repeat(2000),
  'RRULE:FREQ=SECONDLY\r\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n',
  '9'.repeat(400),
]

/** Ways of harming a file, each by name. */
const harms: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer>> = {
  'a flipped bit': (bytes, random) => {
    const at = random.whole(0, bytes.length - 1)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(0, 7))
    return bytes
  },
  'bytes of chance': (bytes, random) => {
    const at = random.whole(0, bytes.length - 1)
    for (let index = at; index < Math.min(at + 40, bytes.length); index += 1)
      bytes[index] = random.whole(0, 255)
    return bytes
  },
  'cut short': (bytes, random) => bytes.subarray(0, random.whole(0, bytes.length)),
  'a piece left out': (bytes, random) => {
    const at = random.whole(0, bytes.length - 1)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.whole(1, 300))])
  },
  'a piece twice': (bytes, random) => {
    const at = random.whole(0, bytes.length - 1)
    const piece = bytes.subarray(at, at + random.whole(1, 3000))
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  },
  'poison put in': (bytes, random) => {
    const at = random.whole(0, bytes.length)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(random.pick(poison)),
      bytes.subarray(at),
    ])
  },
}

/** A harmed copy of a file, one to three harms one after another; the same seed gives the same copy. */
export function harmed(original: Uint8Array, seed: string): Buffer {
  const random = randomOf(seed)
  let bytes = Buffer.from(original)
  for (let count = random.whole(1, 3); count > 0 && bytes.length > 0; count -= 1)
    bytes = Buffer.from(random.pick(Object.values(harms))(bytes, random))
  return bytes
}
