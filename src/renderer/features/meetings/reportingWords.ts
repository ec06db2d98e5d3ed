import type { Person } from '@shared/model/person'
import type { Reporting } from '@shared/model/reporting'
import { nameOf } from '@renderer/register/names'
import { formatDay } from '@renderer/ui/format'

/** That it was told: when, in which § or channel, and by whom, as `14.12.2026, Johtoryhmä § 4, Esimerkki Aino`. */
export function reportingWords(
  told: Reporting | null,
  people: ReadonlyMap<string, Person>,
  language: 'fi' | 'en',
): string {
  if (!told) return ''
  const who = nameOf<'person'>(people, told.byId, language)
  return [formatDay(told.on), told.where, who].filter(Boolean).join(', ')
}
