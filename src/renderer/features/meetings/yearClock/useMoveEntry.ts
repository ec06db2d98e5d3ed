import { plusDays } from '@shared/rules/time'
import type { YearEntry } from '@shared/rules/yearEntries'
import { tellSaved } from '@renderer/register/tellSaved'
import { save } from '@renderer/store/save'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { moveChange, refusalOf } from './moveEntry'
import { whenWord, type YearMaps } from './yearModel'

/** An entry as it would be some days on. */
export function movedEntry(entry: YearEntry, days: number): YearEntry {
  const moved = (day: string | null) => day && plusDays(day, days)
  return { ...entry, from: moved(entry.from), until: moved(entry.until) }
}

/** Moving entries of the year clock; `mayMove` says aloud why one stays where it is. */
export function useMoveEntry(records: YearMaps | undefined) {
  const { t } = useTexts()
  function mayMove(entry: YearEntry): boolean {
    const refusal = records ? refusalOf(entry, records) : 'gone'
    if (refusal === null) return true
    notify({ text: t(`yearClock.stays.${refusal}`, { title: entry.title }), tone: 'info' })
    return false
  }
  /** One step of undo, and told so; false when it was not moved. */
  async function move(entry: YearEntry, days: number): Promise<boolean> {
    if (!records || days === 0 || !mayMove(entry)) return false
    const change = moveChange(entry, days, records)
    if (change === null) return false
    const when = whenWord(movedEntry(entry, days), t)
    const told = t('yearClock.moved', { title: entry.title, when })
    return tellSaved(t, await save([change], 'edit'), told)
  }
  return { mayMove, move }
}
