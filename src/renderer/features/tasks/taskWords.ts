import type { Task } from '@shared/model/task'
import { actingFor } from '@shared/rules/acting'
import { kept } from '@shared/texts/kept'
import type { Texts } from '@shared/texts/texts'
import { nameOf } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'

interface TaskWords {
  t: Texts
  language: 'fi' | 'en'
  /** `YYYY-MM-DD`. */
  today: string
  records: RecordMaps<'person' | 'cover'>
}

/** Tells who does a task: "Sukuvaara Katja (sijaisena Ponnikas Jouni)" while somebody stands in; '' for nobody. */
export function assigneeTeller({ t, language, today, records }: TaskWords): (task: Task) => string {
  const covers = [...records.cover.values()]
  const acting = kept((assigneeId: string) => actingFor(assigneeId, today, covers))
  return ({ assigneeId }) => {
    const name = nameOf(records.person, assigneeId, language)
    const standsIn = assigneeId ? acting(assigneeId) : null
    if (!standsIn?.coveredId) return name
    const cover = nameOf(records.person, standsIn.personId, language)
    return t('registers.task.acting', { name, cover })
  }
}
