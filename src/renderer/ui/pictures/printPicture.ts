/**
 * Prints a picture on one sheet of A4, on its side when the picture is wider than high. base.css keeps
 * everything else off the paper while it is in the page.
 */
export async function printPicture(
  svg: string,
  print: (isWide: boolean) => Promise<void>,
): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.dataset['printed'] = 'picture'
  image.alt = ''
  image.src = address
  document.body.append(image)
  try {
    await image.decode()
    await print(image.naturalWidth > image.naturalHeight)
  } finally {
    image.remove()
    URL.revokeObjectURL(address)
  }
}
