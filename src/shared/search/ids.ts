import { roomFor } from './grow'

/** Gives each record id a small number, its slot, for as long as the index lives; 16 bytes an id. */
export class Ids {
  private words: Uint32Array<ArrayBuffer>
  private table: Int32Array<ArrayBuffer>
  private size: number

  /** @param saved what `save` gave, to go on from there */
  constructor(saved: Uint32Array<ArrayBuffer> = new Uint32Array(0)) {
    this.words = saved
    this.size = saved.length / 4
    this.table = new Int32Array(0)
    this.spread()
  }

  get count(): number {
    return this.size
  }

  /** The slot of an id; -1 for an unknown one. */
  find(id: string): number {
    return this.table[this.placeOf(numbersOf(id))] ?? -1
  }

  /** The slot of an id, a new one for an unknown id. */
  slotOf(id: string): number {
    const numbers = numbersOf(id)
    const place = this.placeOf(numbers)
    const found = this.table[place] ?? -1
    if (found >= 0) return found
    const slot = this.size
    this.words = roomFor(this.words, 4 * (slot + 1))
    this.words.set(numbers, 4 * slot)
    this.table[place] = slot
    this.size += 1
    if (this.size * 2 > this.table.length) this.spread()
    return slot
  }

  /** The id of a slot. */
  idOf(slot: number): string {
    const hex = Array.from(this.words.subarray(4 * slot, 4 * slot + 4), (word) =>
      word.toString(16).padStart(8, '0'),
    ).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }

  save(): Uint32Array<ArrayBuffer> {
    return this.words.slice(0, 4 * this.size)
  }

  private spread(): void {
    let length = 1024
    while (length < this.size * 4) length *= 2
    this.table = new Int32Array(length).fill(-1)
    for (let slot = 0; slot < this.size; slot += 1) {
      const numbers = this.words.subarray(4 * slot, 4 * slot + 4)
      this.table[this.placeOf(numbers)] = slot
    }
  }

  /** Where in the table an id is, or would be: open addressing, the next free place after its hash. */
  private placeOf(numbers: ArrayLike<number>): number {
    const [a = 0, b = 0, c = 0, d = 0] = [numbers[0], numbers[1], numbers[2], numbers[3]]
    const last = this.table.length - 1
    let place = mixed(a, b, c, d) & last
    for (;;) {
      const at = 4 * (this.table[place] ?? -1)
      if (at < 0) return place
      const { words } = this
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d)
        return place
      place = (place + 1) & last
    }
  }
}

function mixed(a: number, b: number, c: number, d: number): number {
  const one = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35)
  const two = Math.imul(c ^ Math.imul(d, 0x9e3779b1), 0x27d4eb2f)
  const both = one ^ two
  return (both ^ (both >>> 15)) >>> 0
}

function numbersOf(id: string): [number, number, number, number] {
  const hex = id.replaceAll('-', '')
  return [part(hex, 0), part(hex, 8), part(hex, 16), part(hex, 24)]
}

function part(hex: string, from: number): number {
  return parseInt(hex.slice(from, from + 8), 16) >>> 0
}
