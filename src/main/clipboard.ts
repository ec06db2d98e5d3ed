import { clipboard, ClipboardItem } from 'electron'

/** One content in two flavours: the program pasted into takes the one it knows. */
export interface Flavours {
  readonly html: string
  readonly text: string
}

/** The clipboard of Electron before `ClipboardItem`, which took all flavours in one call. */
interface EarlierClipboard {
  write(flavours: Flavours): void
}

/** Puts both flavours on the clipboard at once. */
export async function copyFlavours({ html, text }: Flavours): Promise<void> {
  const hasItems = typeof ClipboardItem === 'function'
  if (hasItems) {
    await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
    return
  }
  const earlier: unknown = clipboard
  ;(earlier as EarlierClipboard).write({ html, text })
}
