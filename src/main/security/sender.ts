/** The part of a message's origin that matters; see Electron's IpcMainInvokeEvent. */
export interface Sender {
  /** The id of the web contents that sent the message. */
  readonly contentsId: number
  /** The frame, or null when it is gone. */
  readonly frame: { readonly origin: string; readonly parent: unknown } | null
}

/**
 * True when a message comes from the main frame of our own window showing our own page. The frame's origin
 * is compared, not its address: `about:blank` and `blob:` carry addresses that lie.
 */
export function isTrustedSender(
  sender: Sender,
  windowContentsId: number | null,
  origins: readonly string[],
): boolean {
  const { frame } = sender
  if (windowContentsId === null || sender.contentsId !== windowContentsId) return false
  if (frame === null || frame.parent !== null) return false
  return origins.includes(frame.origin)
}
