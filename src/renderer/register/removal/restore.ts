import type { Link } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { planRestoring } from '@shared/workspace/restoring'
import { patch } from '@renderer/store/change'
import { findNamed } from '@renderer/store/found'
import { removedRecords } from '@renderer/store/removed'
import { save } from '@renderer/store/save'
import { notify } from '@renderer/ui/notice/notices'
import { tellSaved } from '../tellSaved'
import { describe, type Names } from '../words/describe'

/** So many of what stays removed are named. */
const few = 3

/**
 * The one way in which a person brings removed records back, one or many: one change and one undo. Says what
 * came along, and what the restored point at that stays removed.
 */
export async function restoreAndTell(
  { t, language }: Omit<Names, 'found'>,
  chosen: readonly Link[],
): Promise<void> {
  const { along, missing } = planRestoring(chosen, await removedRecords())
  const found = await findNamed([...chosen, ...missing])
  const result = await save(
    [...chosen, ...along].map(({ kind, id }) => patch(kind, id, { deletedAt: null })),
    'edit',
  )
  if (result.ok && !result.entry) {
    notify({ text: t('registers.goneText'), tone: 'attention' })
    return
  }
  const nameOf = ({ kind, id }: Link) => {
    const record: AnyRecord | undefined = found[kind].get(id)
    const label = record && describe(kind, record, { t, language, found }).label
    return label || t('common.unnamed')
  }
  tellSaved(t, result, [came(), stays()].filter(Boolean).join(' '))

  function came(): string {
    const [first] = chosen
    const all = chosen.length + along.length
    if (!first || chosen.length > 1) return t('changes.bin.restoredSome', { count: all })
    const name = nameOf(first)
    return along.length === 0
      ? t('changes.bin.restored', { name })
      : t('changes.bin.restoredWith', { name, count: along.length })
  }

  function stays(): string {
    if (missing.length === 0) return ''
    const rest = missing.length - few
    const names = missing.slice(0, few).map(nameOf).join(', ')
    return t('changes.bin.stillRemoved', {
      count: missing.length,
      names: rest > 0 ? `${names} ${t('changes.bin.more', { count: rest })}` : names,
    })
  }
}
