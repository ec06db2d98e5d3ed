import { Inflate } from 'fflate'
import { crcOf } from './crc'
import { TableFault } from './fault'

/**
 * What a packed file may hold: entries, bytes they really inflate to, together, and how many times its packed size
 * one of them may grow once it is larger than `free`. Sheets of numbers seldom grow fiftyfold; a bomb does a thousand.
 */
export const zipLimits = { entries: 2000, inflated: 256_000_000, ratio: 250, free: 16_000_000 }

/** So many packed bytes are inflated at once: to 16 megabytes at the very most. */
const slice = 16_384

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Of its own header, which its bytes follow. */
  readonly at: number
}

/** The entries of a zip file (APPNOTE 6.3), found by its directory, which says where each begins. */
export class Zip {
  private readonly entries = new Map<string, Entry>()
  private readonly view: DataView
  private left = zipLimits.inflated

  /** @throws TableFault, or RangeError where the file ends too early */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = this.endRecord()
    const count = this.view.getUint16(end + 10, true)
    if (count > zipLimits.entries) throw new TableFault('inflatesTooMuch')
    let at = this.view.getUint32(end + 16, true)
    for (let number = 0; number < count; number += 1) at = this.readEntry(at)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /**
   * Inflates an entry, a piece at a time, counting what really comes and not what the header says.
   * @throws TableFault when it is not there, grows too large, or is not what the file's own checksum says
   */
  read(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name)
    if (!entry) throw new TableFault('unreadable')
    const packed = this.packedOf(entry)
    const most = Math.max(packed.length * zipLimits.ratio, zipLimits.free)
    let size = 0
    let crc = 0
    const count = (piece: Uint8Array) => {
      size += piece.length
      this.left -= piece.length
      if (size > most || this.left < 0) throw new TableFault('inflatesTooMuch')
      crc = crcOf(piece, crc)
      take(piece)
    }
    if (entry.method === 0) count(packed)
    else inflate(packed, count)
    if (size !== entry.size || crc !== entry.crc) throw new TableFault('unreadable')
  }

  /** The record at the file's end, before a comment of at most 65,535 bytes. */
  private endRecord(): number {
    const first = Math.max(0, this.bytes.length - 22 - 0xffff)
    for (let at = this.bytes.length - 22; at >= first; at -= 1)
      if (this.view.getUint32(at, true) === 0x06054b50) return at
    throw new TableFault('unreadable')
  }

  /** @returns where the next begins */
  private readEntry(at: number): number {
    const { view } = this
    if (view.getUint32(at, true) !== 0x02014b50) throw new TableFault('unreadable')
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    const method = view.getUint16(at + 10, true)
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength))
    // What cannot be read is as if it were not there: only a part that is needed is missed. A name that comes twice
    // would be one thing to us and another to other programs.
    if (this.entries.has(name)) throw new TableFault('unreadable')
    if (!isEncrypted && (method === 0 || method === 8))
      this.entries.set(name, {
        method,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      })
    return next
  }

  private packedOf({ at, packed }: Entry): Uint8Array {
    if (this.view.getUint32(at, true) !== 0x04034b50) throw new TableFault('unreadable')
    const start = at + 30 + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true)
    if (start + packed > this.bytes.length) throw new TableFault('unreadable')
    return this.bytes.subarray(start, start + packed)
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take)
  for (let at = 0; at === 0 || at < packed.length; at += slice)
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length)
}
