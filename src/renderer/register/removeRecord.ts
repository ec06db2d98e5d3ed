import type { RecordKind } from '@shared/model/link'
import type { Texts } from '@shared/texts/texts'
import { remove, type Change } from '@renderer/store/change'
import { referrersOf } from '@renderer/store/referrers'
import { save } from '@renderer/store/save'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'

interface ToRemove {
  kind: RecordKind
  id: string
  name: string
  /** What goes with it in the same change. */
  removedWith?: ((id: string) => Promise<readonly Change[]>) | undefined
}

/**
 * Removes a record and offers to bring it back. While others point at it nothing is removed and the
 * notice says what they are: a link never leads nowhere. True when it was removed.
 */
export async function removeRecord(t: Texts, toRemove: ToRemove): Promise<boolean> {
  const { kind, id, name, removedWith } = toRemove
  const parts = (await removedWith?.(id)) ?? []
  const going = new Set(parts.flatMap((part) => (part.type === 'remove' ? [part.id] : [])))
  const referrers = await referrersOf({ kind, id }, going)
  if (referrers.length > 0) {
    const kinds = referrers.map((one) => t(`registers.count.${one.kind}`, { count: one.count }))
    notify({
      text: t('registers.notRemoved', { name, kinds: kinds.join(', ') }),
      tone: 'attention',
    })
    return false
  }
  const result = await save([...parts, remove(kind, id)], 'remove')
  if (!result.ok) {
    notify({ text: t('shell.saveFailed'), tone: 'danger' })
    return false
  }
  notify({
    text: t('registers.removed', { name }),
    ...undoAction(t('common.undo'), result.entry),
  })
  return true
}
