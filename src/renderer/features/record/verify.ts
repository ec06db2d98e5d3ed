import { noSource } from '@renderer/register/values'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'
import { formatDay } from '@renderer/ui/format'
import type { PageOf } from './page'
import { sourceOf } from './source'

/** Writes down that a record was made sure of today, and offers to take it back. */
export async function verify({ target, record, names, today }: PageOf, name: string) {
  const { t } = names
  if (sourceOf(record) === undefined) return
  const verified = (current: typeof record) => ({
    source: { ...(sourceOf(current) ?? noSource), verifiedOn: today },
  })
  const result = await save([patch(target.kind, target.id, verified)], 'edit')
  if (!result.ok) {
    notify({ text: t('shell.saveFailed'), tone: 'danger' })
    return
  }
  notify({
    text: t('page.source.verifiedNow', { day: formatDay(today), name }),
    ...undoAction(t('common.undo'), result.entry),
  })
}
