import { z } from '../model/fields'

/** What a picture can be saved as: lines that any size fits, dots, or sheets of A4. */
export const pictureFormats = ['svg', 'png', 'pdf'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** The largest picture that is written: characters of SVG, bytes of PNG. */
const svgLimit = 50 * 1024 * 1024
const pngLimit = 150 * 1024 * 1024

/** Parts that could run, load or embed something; our pictures are made of shapes and words alone. */
const livelyParts = /<\s*(script|foreignObject|iframe|object|embed|image|animate|set|a|link)\b/i
/** A picture stands by itself: it names no document type and no other file. */
const outsideParts = /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|\b(href|src)\s*=|url\(\s*['"]?[^#'")\s]/i

/** SVG as our window draws it. */
const svgText = z
  .string()
  .max(svgLimit)
  .startsWith('<svg xmlns="http://www.w3.org/2000/svg"')
  .refine((text) => !livelyParts.test(text) && !outsideParts.test(tagsOf(text)), {
    error: 'not a plain picture',
  })

/** Only the tags: words of the picture may say anything. */
function tagsOf(text: string): string {
  return text.replace(/>[^<]*</g, '><')
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** PNG by its first bytes. */
export const pngBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length > 64 && bytes.length <= pngLimit, { error: 'size' })
  .refine((bytes) => pngSignature.every((byte, at) => bytes[at] === byte), { error: 'not PNG' })

const suggestedName = z.string().max(300)

/** A picture to save where the person says. */
export const pictureToSave = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('svg'), content: svgText, suggestedName }),
  z.strictObject({ format: z.literal('png'), content: pngBytes, suggestedName }),
  /** Each SVG on a sheet of its own. */
  z.strictObject({
    format: z.literal('pdf'),
    content: z.array(svgText).min(1).max(100),
    suggestedName,
  }),
])
