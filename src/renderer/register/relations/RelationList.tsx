import { ActionIcon, Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Link } from '@shared/model/link'
import type { Relation } from '@shared/model/relation'
import { type Relations, useRelations } from '@renderer/store/relations'
import { AddIcon, RemoveIcon } from '@renderer/ui/icons'
import { PlainTable } from '@renderer/ui/PlainTable'
import { useTexts } from '@renderer/ui/texts'
import { formatKnownPeriod } from '@renderer/ui/format'
import { useFocusMove } from '@renderer/ui/useFocusMove'
import { linkName } from '../names'
import { RecordLink } from '../RecordLink'
import { useRemoval } from '../removal/useRemoval'
import { directionName } from './relationKinds'
import { RelationForm } from './RelationForm'
import styles from './Relations.module.css'

/** How a record stands to others, seen from it; relations are added and removed in place. */
export function RelationList({ of }: { of: Link }) {
  const { t } = useTexts()
  const [isAdding, setAdding] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  const focusAdd = useFocusMove(() => add.current)
  const found = useRelations(of)
  if (!found) return null

  function close() {
    setAdding(false)
    focusAdd()
  }

  return (
    <>
      {found.relations.length === 0 && (
        <p className={styles['none']}>{t('cooperation.relation.none')}</p>
      )}
      {found.relations.length > 0 && (
        <RelationTable of={of} found={found} onRemoved={() => add.current?.focus()} />
      )}
      {isAdding ? (
        <RelationForm of={of} onClose={close} />
      ) : (
        <Button
          ref={add}
          className={styles['add'] ?? ''}
          variant="subtle"
          leftSection={<AddIcon aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('cooperation.relation.add')}
        </Button>
      )}
    </>
  )
}

interface RelationTableProps {
  of: Link
  found: Relations
  onRemoved: () => void
}

function RelationTable({ of, found, onRemoved }: RelationTableProps) {
  const { t, language } = useTexts()
  const rows = found.relations.map((relation) => {
    const end = relation.subject.id === of.id ? ('from' as const) : ('to' as const)
    const other = end === 'from' ? relation.object : relation.subject
    return {
      relation,
      kind: directionName(t, { kind: relation.kind, end }),
      other,
      name: linkName(found.records, other, language),
    }
  })
  return (
    <PlainTable
      label={t('cooperation.relation.title')}
      rows={rows}
      rowId={({ relation }) => relation.id}
      columns={[
        { id: 'kind', header: t('cooperation.relation.kind'), cell: ({ kind }) => kind },
        {
          id: 'other',
          header: t('cooperation.relation.other'),
          cell: ({ other, name }) => <RecordLink to={other} name={name} />,
        },
        {
          id: 'period',
          header: t('model.field.period'),
          cell: ({ relation }) => formatKnownPeriod(relation, language),
        },
        { id: 'note', header: t('model.field.note'), cell: ({ relation }) => relation.note },
        {
          id: 'remove',
          header: t('common.remove'),
          width: '2.5rem',
          cell: ({ relation, kind, name }) => (
            <RemoveRelation relation={relation} name={`${kind} ${name}`} onRemoved={onRemoved} />
          ),
        },
      ]}
    />
  )
}

interface RemoveRelationProps {
  relation: Relation
  name: string
  onRemoved: () => void
}

function RemoveRelation({ relation, name, onRemoved }: RemoveRelationProps) {
  const { t } = useTexts()
  const removal = useRemoval()

  async function removeThis() {
    const records = [{ id: relation.id, name }]
    if (await removal.ask({ kind: 'relation', records })) onRemoved()
  }

  return (
    <>
      <ActionIcon
        variant="subtle"
        aria-label={t('cooperation.relation.remove', { name })}
        onClick={() => void removeThis()}
      >
        <RemoveIcon aria-hidden />
      </ActionIcon>
      {removal.dialog}
    </>
  )
}
