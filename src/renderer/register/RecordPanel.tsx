import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { useStoredDraft } from '@renderer/store/draft'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SidePanel } from '@renderer/ui/SidePanel'
import type { RegisterContext, RegisterDefinition } from './definition'
import { RegisterForm } from './RegisterForm'
import { emptyValues, givenValues } from './values'

interface RecordPanelProps<K extends RecordKind> {
  register: RegisterDefinition<K>
  context: RegisterContext<RecordKind>
  rows: readonly RecordOf<K>[]
  /** `new` for a record that does not exist yet. */
  id: string
  /** What a new record begins with. */
  fields: Readonly<Record<string, string>>
  onClose: () => void
}

/** The record of the address, or a new one, in a panel beside the table. */
export function RecordPanel<K extends RecordKind>(props: RecordPanelProps<K>) {
  const { register, context, rows, id, fields, onClose } = props
  const { t } = context
  const { kind, PanelActions } = register
  const isNew = id === 'new'
  const stored = rows.find((row) => row.id === id)
  const draft = useStoredDraft(['draft', kind, id, ...Object.values(fields)].join(':'))
  const begun = () => {
    const given = { ...register.initial?.(context), ...givenValues(kind, fields) }
    return emptyValues(kind, given)
  }

  if (!isNew && !stored) {
    return (
      <SidePanel title={t(`model.kind.${kind}`)} onClose={onClose}>
        <EmptyState title={t('registers.gone')} text={t('registers.goneText')} />
      </SidePanel>
    )
  }
  return (
    <SidePanel
      kind={t(`model.kind.${kind}`)}
      title={stored ? register.name(stored, context) : register.words(t).add}
      wide={register.wide ?? false}
      actions={stored && PanelActions && <PanelActions record={stored} />}
      onClose={onClose}
    >
      {draft && (
        <RegisterForm
          register={register}
          context={context}
          rows={rows}
          record={stored ?? begun()}
          isNew={isNew}
          draft={draft}
          onClose={onClose}
        />
      )}
    </SidePanel>
  )
}
