import type { Task } from '@shared/model/task'
import { formatDay } from '@renderer/ui/format'
import type { Texts } from '@shared/texts/texts'
import { linkName, type RecordsAtHand } from '../names'

type Language = 'fi' | 'en'

/** Somebody outside: the record's name, else the words; '' when nobody is told. */
export function partyWords(
  told: Task['outside'],
  records: RecordsAtHand,
  language: Language,
): string {
  return told ? linkName(records, told.party, language) || told.words : ''
}

/** "Ulkoministeriö, 20.11.2026 alkaen"; '' for a task that does not wait. */
export function waitingWords(
  { waitingFor }: Pick<Task, 'waitingFor'>,
  records: RecordsAtHand,
  t: Texts,
  language: Language,
): string {
  if (!waitingFor) return ''
  const who = partyWords(waitingFor, records, language) || t('tasks.page.waitsUnknown')
  if (waitingFor.since === null) return who
  return t('tasks.page.waitsSince', { who, day: formatDay(waitingFor.since) })
}
