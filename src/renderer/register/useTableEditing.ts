import { useMemo } from 'react'
import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'
import type { TableEditing } from '@renderer/ui/table/editing/types'
import { changesOf, checkChange } from './changeField'
import type { RegisterContext, RegisterDefinition } from './definition'
import type { AskRemoval } from './removal/useRemoval'
import { saveAsking } from './suspension/saveAsking'

/** How the table of a register changes its records: judged and stored as its form does it. */
export function useTableEditing<K extends RecordKind>(
  register: RegisterDefinition<K>,
  context: RegisterContext<RecordKind> | undefined,
  all: readonly RecordOf<K>[] | undefined,
  askRemoval: AskRemoval,
): TableEditing<RecordOf<K>> | undefined {
  return useMemo(() => {
    if (!context || !all) return undefined
    const { t } = context
    const { kind } = register
    let made: ReturnType<typeof register.fields> | undefined
    const fields = () => (made ??= register.fields(context))
    const nameOf = (record: RecordOf<K>) => register.name(record, context)
    const beforeSave = (record: RecordOf<K>) => register.beforeSave?.(record, context) ?? record
    const rules = { t, kind, all, beforeSave, beside: context.records }
    return {
      fields,
      nameOf,
      check: (change) => checkChange(rules, change),
      async save(change) {
        const changes = changesOf(rules, change)
        const result = await saveAsking(t, changes, changes.length > 1 ? 'bulk' : 'edit')
        // The person thought better of it.
        if (!result) return { ok: false, problems: [] }
        if (!result.ok) {
          notify({ text: t('shell.saveFailed'), tone: 'danger' })
          return { ok: false, problems: [] }
        }
        if (change.rows.length > 1) {
          const field = fields().find((one) => one.kind !== 'heading' && one.name === change.name)
          const label = field?.label ?? ''
          const made = (result.entry?.changes.length ?? 0) - changes.length
          const texts = [
            t('table.editing.changed', { field: label, count: changes.length }),
            made > 0 && t('table.editing.alsoMade', { count: made }),
          ]
          notify({
            text: texts.filter(Boolean).join(' '),
            ...undoAction(t('common.undo'), result.entry),
          })
        }
        return { ok: true }
      },
      remove: (records) =>
        askRemoval({
          kind,
          records: records.map((record) => ({ id: record.id, name: nameOf(record) })),
          removedWith: register.removedWith,
        }),
    }
  }, [register, context, all, askRemoval])
}
