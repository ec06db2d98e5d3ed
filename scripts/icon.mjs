// Renders resources/icon.svg to every size the installers ask for: node scripts/icon.mjs
// Needs rsvg-convert (Debian: librsvg2-bin). The pictures are kept in the repository.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScript, ScriptError } from './lib/fail.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

/** Apple's names of picture kinds by size in pixels (ICNS, PNG inside). */
const appleKinds = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** @type {Map<number, Buffer>} the PNG of each size */
const pictures = new Map()

await runScript(() => {
  for (const size of sizes) {
    pictures.set(size, rendered(size))
    writeFileSync(join('resources', 'icons', `${size}x${size}.png`), pictureOf(size))
  }
  writeFileSync(join('resources', 'icon.ico'), ico(sizes.filter((size) => size <= 256)))
  writeFileSync(join('resources', 'icon.icns'), icns())
  console.log(`icon: ${sizes.length} sizes, icon.ico and icon.icns written to resources/`)
  return Promise.resolve(0)
})

/** @param {number} size */
function rendered(size) {
  try {
    const svg = readFileSync(join('resources', 'icon.svg'))
    const options = { input: svg, maxBuffer: 2 ** 24 }
    return execFileSync('rsvg-convert', ['-w', String(size), '-h', String(size)], options)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new ScriptError('rsvg-convert is missing: apt-get install librsvg2-bin')
    throw error
  }
}

/**
 * A Windows icon: a directory of 16 bytes a picture, then the PNGs as they are.
 * @param {number[]} chosen
 */
function ico(chosen) {
  const head = Buffer.alloc(6 + 16 * chosen.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(chosen.length, 4)
  let offset = head.length
  chosen.forEach((size, index) => {
    const at = 6 + 16 * index
    const { length } = pictureOf(size)
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += length
  })
  return Buffer.concat([head, ...chosen.map((size) => pictureOf(size))])
}

/** An Apple icon: kind, length and PNG one after another. */
function icns() {
  const parts = Object.entries(appleKinds).flatMap(([size, kinds]) =>
    kinds.map((kind) => block(kind, pictureOf(Number(size)))),
  )
  return block('icns', Buffer.concat(parts))
}

/**
 * @param {string} kind
 * @param {Buffer} content
 */
function block(kind, content) {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}

/** @param {number} size */
function pictureOf(size) {
  const png = pictures.get(size)
  if (!png) throw new Error(`no picture of ${size} pixels`)
  return png
}
