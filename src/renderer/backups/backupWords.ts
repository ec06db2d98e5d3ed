import { backupReasons } from '@shared/workspace/backup'
import { homeZone } from '@shared/rules/time'
import type { Failure } from '@shared/ipc/result'
import type { WindowLanguage } from '@shared/ipc/commands'
import type { Texts } from '@shared/texts/texts'
import { formatMoment, formatNumber } from '@renderer/ui/format'

/** `23.11.2026 klo 9.00`, when a backup was made. */
export function backupTime(createdAt: string, language: WindowLanguage): string {
  return formatMoment(createdAt, homeZone, language)
}

/** Why a backup was made; a newer program may have reasons this one does not know. */
export function reasonText(t: Texts, reason: string): string {
  return t(`backups.list.reasons.${backupReasons.find((one) => one === reason) ?? 'other'}`)
}

/** `1,3 Mt`; never less than a tenth. */
export function sizeText(t: Texts, bytes: number, language: WindowLanguage): string {
  const megabytes = Math.max(0.1, Math.round(bytes / 100_000) / 10)
  return t('backups.list.megabytes', { size: formatNumber(megabytes, language) })
}

/** Why main could not do what was asked, in words. */
export function failureText(t: Texts, { code }: Failure): string {
  return t(`main.failures.${code}`)
}
