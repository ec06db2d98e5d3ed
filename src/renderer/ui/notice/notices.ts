/** A short message about something that was done or failed. */
export interface Notice {
  text: string
  tone?: 'done' | 'info' | 'attention' | 'danger'
  /** The way on, such as "Kumoa"; the notice closes when it is taken. */
  action?: NoticeAction
  /** Another, such as "Avaa". */
  otherAction?: NoticeAction
}

export interface NoticeAction {
  label: string
  run: () => void | Promise<void>
}

export interface ShownNotice extends Notice {
  key: number
}

const listeners = new Set<() => void>()
let shown: readonly ShownNotice[] = []
let lastKey = 0

/** Shows a notice; at most three are in sight, and none of them twice when it only tells something. Gives a function that takes it away. */
export function notify(notice: Notice): () => void {
  const key = ++lastKey
  const others = shown.filter((one) => one.action || one.text !== notice.text)
  change([...others, { ...notice, key }].slice(-3))
  return () => closeNotice(key)
}

export function closeNotice(key: number): void {
  change(shown.filter((notice) => notice.key !== key))
}

/** For useSyncExternalStore. */
export function shownNotices(): readonly ShownNotice[] {
  return shown
}

export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: readonly ShownNotice[]) {
  shown = next
  for (const listener of listeners) listener()
}
