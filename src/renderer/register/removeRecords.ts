import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type { Texts } from '@shared/texts/texts'
import type { Change } from '@renderer/store/change'
import { referred } from '@renderer/store/referrers'
import { save } from '@renderer/store/save'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'
import { withoutLinks } from './removal/removal'

interface ToRemove<K extends RecordKind> {
  kind: K
  records: readonly RecordOf<K>[]
  nameOf: (record: RecordOf<K>) => string
  /** What goes with one of them in the same change. */
  removedWith?: ((id: string) => Promise<readonly Change[]>) | undefined
}

/** In a notice at most this many are named. */
const mostNamed = 5

/**
 * Removes several records as one change and offers to bring them back. Those that others point at stay,
 * and the notice names them; records that point at each other go together.
 */
export async function removeRecords<K extends RecordKind>(
  t: Texts,
  { kind, records, nameOf, removedWith }: ToRemove<K>,
): Promise<void> {
  const parts = new Map<string, readonly Change[]>()
  for (const { id } of records) parts.set(id, (await removedWith?.(id)) ?? [])
  const staying = await referred(
    records.map(({ id }) => ({
      target: { kind, id },
      parts: (parts.get(id) ?? []).flatMap((part) => (part.type === 'remove' ? [part.id] : [])),
    })),
  )
  const going = records.filter(({ id }) => !staying.has(id))
  const { changes } = await withoutLinks(
    going.map(({ id }) => ({ kind, id })),
    going.flatMap(({ id }) => parts.get(id) ?? []),
  )
  const result = await save(changes, 'remove')
  if (!result.ok) {
    notify({ text: t('shell.saveFailed'), tone: 'danger' })
    return
  }
  if (staying.size > 0) {
    const kept = records.filter(({ id }) => staying.has(id))
    const names = kept.slice(0, mostNamed).map(nameOf)
    const more = kept.length > mostNamed ? ['…'] : []
    notify({
      text: t('table.editing.notRemoved', {
        count: kept.length,
        names: [...names, ...more].join(', '),
      }),
      tone: 'attention',
    })
  }
  if (going.length > 0) {
    notify({
      text: t('table.editing.removed', { count: going.length }),
      ...undoAction(t('common.undo'), result.entry),
    })
  }
}
