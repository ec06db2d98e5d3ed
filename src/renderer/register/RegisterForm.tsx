import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { z } from '@shared/model/fields'
import type { RecordKind } from '@shared/model/link'
import { recordSchemas, type RecordOf } from '@shared/model/records'
import { recordProblems } from '@shared/rules/overlap'
import { problemMessage } from '@shared/texts/issues'
import type { StoredDraft } from '@renderer/store/draft'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import { RemoveIcon } from '@renderer/ui/icons'
import { notify } from '@renderer/ui/notice/notices'
import type { RegisterContext, RegisterDefinition } from './definition'
import styles from './Register.module.css'
import { useRemoval } from './removal/useRemoval'
import { saveRecord } from './saveRecord'
import { openSource } from './values'

interface RegisterFormProps<K extends RecordKind> {
  register: RegisterDefinition<K>
  context: RegisterContext<RecordKind>
  rows: readonly RecordOf<K>[]
  /** The record as it is stored, or as a new one begins. */
  record: RecordOf<K>
  isNew: boolean
  draft: StoredDraft
  onClose: () => void
}

/** The form of one record, saved as one change; removing it asks what happens to what points at it. */
export function RegisterForm<K extends RecordKind>(props: RegisterFormProps<K>) {
  const { register, context, rows, isNew, draft, onClose } = props
  const { t } = context
  const { kind } = register
  // Changes made elsewhere while the form is open are not undone by saving it.
  const [opened] = useState(() => openSource(props.record))
  const fields = useMemo(() => register.fields(context), [register, context])
  const around = useRef<HTMLDivElement>(null)

  // The form comes after its panel, once a draft was looked for.
  useEffect(() => {
    const first = around.current?.querySelector<HTMLElement>('input, textarea')
    // A picker would open its list over the form before anybody asked for it: the form waits for the Tab.
    if (first?.getAttribute('role') === 'combobox') first.closest('form')?.focus()
    else first?.focus()
  }, [])

  // Left without saving: what was typed is kept, and that is said, for the list does not show it.
  useEffect(
    () => () => {
      // After the form itself has stored its last keystrokes.
      setTimeout(() => {
        if (draft.load() !== null) notify({ text: t('registers.draftKept'), tone: 'info' })
      })
    },
    [draft, t],
  )

  async function submit(values: RecordOf<K>) {
    const record = register.beforeSave?.(values, context) ?? values
    const saved = await saveRecord(t, { kind, record, before: isNew ? null : opened })
    if (!saved.ok) return saved
    notify({ text: t('registers.saved', { name: register.name(record, context) }) })
    onClose()
    return saved
  }

  const removal = useRemoval()

  async function removeThis() {
    const isRemoved = await removal.ask({
      kind,
      records: [{ id: opened.id, name: register.name(props.record, context) }],
      removedWith: register.removedWith,
    })
    if (!isRemoved) return
    draft.save(null)
    onClose()
  }

  return (
    <div ref={around} className={styles['form']}>
      <RecordForm<RecordOf<K>>
        label={t(`model.kind.${kind}`)}
        schema={recordSchemas[kind] as unknown as z.ZodType<RecordOf<K>>}
        initialValues={opened}
        fields={fields}
        problems={(values) =>
          recordProblems(kind, values, rows, context.records).map((problem) => ({
            path: problem.path.join('.'),
            message: problemMessage(t, problem),
          }))
        }
        onSubmit={submit}
        onCancel={onClose}
        draft={draft}
        isNew={isNew}
        {...(!isNew && {
          actions: (
            <Button
              variant="subtle"
              color="red"
              leftSection={<RemoveIcon aria-hidden />}
              onClick={() => void removeThis()}
            >
              {t('common.remove')}
            </Button>
          ),
        })}
      />
      {removal.dialog}
    </div>
  )
}
