import type { LogEntry } from '@shared/model/change'
import type { Texts } from '@shared/texts/texts'
import { acceptDatabase, marker } from '@renderer/store/marker'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import { setTrouble } from '@renderer/store/trouble'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'

/** After a restore from the recovery screen: work goes on where it was, without the questions of a first start. */
export async function goOnRestored(t: Texts, entry: LogEntry | null): Promise<void> {
  await acceptDatabase()
  if (!getPreferences().startDone && marker.user) {
    const { name, personId } = marker.user
    setPreferences({ ownName: name, ownPersonId: personId, startDone: true })
  }
  setTrouble(null)
  notify({ text: t('backups.restore.done'), ...undoAction(t('common.undo'), entry) })
}
