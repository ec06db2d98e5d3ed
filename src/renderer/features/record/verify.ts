import { tellSaved } from '@renderer/register/tellSaved'
import { noSource } from '@renderer/register/values'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
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
  tellSaved(t, result, t('page.source.verifiedNow', { day: formatDay(today), name }))
}
