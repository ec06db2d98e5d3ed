import type { WindowLanguage } from '@shared/ipc/commands'
import { formatNumber } from '@renderer/ui/format'

/** A count for a message: it chooses the form, and stands in it as the person wants numbers written. */
export function counted(
  count: number,
  language: WindowLanguage,
): { count: number; number: string } {
  return { count, number: formatNumber(count, language) }
}
