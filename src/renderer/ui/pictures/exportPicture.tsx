import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { TextsProvider, type UiTexts } from '../texts'
import { DrawingProvider, lightDrawing } from './paint'

/** The most dots a PNG may have; a larger picture is drawn smaller. */
const mostDots = 100_000_000
/** The longest side that Chromium draws. */
const longestSide = 16_000

/** A picture as an SVG file: drawn once more by React, in light colours and with nothing outside it. */
export function svgOf(sheet: ReactElement, texts: UiTexts): string {
  const place = document.createElement('div')
  const drawn = createRoot(place)
  try {
    flushSync(() => {
      drawn.render(
        <TextsProvider {...texts}>
          <DrawingProvider value={lightDrawing()}>{sheet}</DrawingProvider>
        </TextsProvider>,
      )
    })
    const svg = place.querySelector('svg')
    if (!svg) throw new Error('The sheet drew no picture.')
    return new XMLSerializer().serializeToString(svg)
  } finally {
    drawn.unmount()
  }
}

/** The same as PNG, twice as many dots as the picture has units. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(
      2,
      Math.sqrt(mostDots / (width * height)),
      longestSide / Math.max(width, height),
    )
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png')
    })
    if (!blob) throw new Error('The picture could not be drawn.')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}
