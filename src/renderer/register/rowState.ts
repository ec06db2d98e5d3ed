/** What an address remembers beside itself: the row that takes the focus when its table comes back. */
export function rowState(id: string): { row: string } {
  return { row: id }
}

/** The row that the address of this moment remembers; null when it remembers none. */
export function rememberedRow(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('row' in state)) return null
  return typeof state.row === 'string' ? state.row : null
}
