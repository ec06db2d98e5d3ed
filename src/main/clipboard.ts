import { clipboard, ClipboardItem, nativeImage, type NativeImage } from 'electron'

/** One content in two flavours: the program pasted into takes the one it knows. */
export interface Flavours {
  readonly html: string
  readonly text: string
}

/** The clipboard of Electron before `ClipboardItem`, which took all flavours in one call. */
interface EarlierClipboard {
  write(content: Flavours | { readonly image: NativeImage }): void
}

/** Puts both flavours on the clipboard at once. */
export async function copyFlavours({ html, text }: Flavours): Promise<void> {
  if (hasItems()) {
    await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
    return
  }
  earlier().write({ html, text })
}

/** Puts a picture on the clipboard. */
export async function copyPicture(png: Uint8Array<ArrayBuffer>): Promise<void> {
  if (hasItems()) {
    await clipboard.write([new ClipboardItem({ 'image/png': new Blob([png]) })])
    return
  }
  earlier().write({ image: nativeImage.createFromBuffer(Buffer.from(png)) })
}

function hasItems(): boolean {
  return typeof ClipboardItem === 'function'
}

function earlier(): EarlierClipboard {
  const unknown: unknown = clipboard
  return unknown as EarlierClipboard
}
