/** What an address remembers of the past day that is looked at. */
export function pastState(day: string | null): { pastDay?: string } {
  return day === null ? {} : { pastDay: day }
}

/** The past day that the address of this moment remembers; null for the present. */
export function rememberedPastDay(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('pastDay' in state)) return null
  return typeof state.pastDay === 'string' ? state.pastDay : null
}
