import { markPage } from '../markPage'

/**
 * Prints pictures, each on one sheet of A4, on its side when the first is wider than high. base.css keeps everything
 * else off the paper while they are in the page.
 */
export async function printPictures(
  svgs: readonly string[],
  print: (isWide: boolean) => Promise<void>,
): Promise<void> {
  const images = svgs.map((svg) => {
    const image = new Image()
    image.dataset['printed'] = 'picture'
    image.alt = ''
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    return image
  })
  document.body.append(...images)
  const unmark = markPage('printing')
  try {
    await Promise.all(images.map((image) => image.decode()))
    const [first] = images
    await print(first !== undefined && first.naturalWidth > first.naturalHeight)
  } finally {
    unmark()
    for (const image of images) {
      image.remove()
      URL.revokeObjectURL(image.src)
    }
  }
}
