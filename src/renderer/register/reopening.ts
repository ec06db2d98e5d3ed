import type { Reopening } from '@shared/model/reopening'
import type { Texts } from '@shared/texts/texts'
import { getPreferences } from '@renderer/store/preferences'
import { askReason } from '@renderer/ui/ask/askReason'

/** Asks why a held or cancelled meeting is opened again; null when the person thinks better of it. */
export function askWhyReopened(t: Texts, from: Reopening['from']): Promise<string | null> {
  return askReason(
    from === 'held'
      ? {
          title: t('meetingMode.reopen.title'),
          text: t('meetingMode.reopen.text'),
          go: t('meetingMode.reopen.go'),
        }
      : {
          title: t('dispatch.reopened.cancelledTitle'),
          text: t('dispatch.reopened.cancelledText'),
          go: t('dispatch.reopened.go'),
        },
  )
}

/** What stays with a meeting that is opened again now: who, when and why. */
export function reopeningNow(reason: string): Omit<Reopening, 'from'> {
  return { at: new Date().toISOString(), who: getPreferences().ownName, reason }
}
