import type { CauseCode } from '@shared/model/change'
import type { RecordOf } from '@shared/model/records'
import { dayOf } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import type { Change } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { database } from '@renderer/store/database'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { newlySuspended, type SuspendedLink } from '@renderer/store/suspendedLinks'
import { askReason } from '@renderer/ui/ask/askReason'
import { formatList } from '@renderer/ui/format'
import { recordName, type NamedKind } from '../names'

/**
 * As `save`, but a suspended party is invited or linked only with a reason, which the log keeps. Null when
 * the person thought better of it: then nothing is written.
 */
export async function saveAsking(
  t: Texts,
  changes: readonly Change[],
  code: CauseCode,
): Promise<CommitResult | null> {
  const found = await newlySuspended(changes, dayOf(new Date()))
  if (found.length === 0) return save(changes, code)
  const { language } = getPreferences()
  const names = formatList(await namesOf(found, language), language)
  const reason = await askReason({
    title: t('suspension.ask.title'),
    text: t('suspension.ask.text', { names }),
    go: t('suspension.ask.go'),
  })
  return reason === null ? null : save(changes, code, reason)
}

async function namesOf(found: readonly SuspendedLink[], language: 'fi' | 'en'): Promise<string[]> {
  const records = await Promise.all(
    found.map(({ party }) => database.records(party.kind).get(party.id)),
  )
  return records.flatMap((record) =>
    record ? [recordName(record as RecordOf<NamedKind>, language)] : [],
  )
}
