import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Link, RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { referencesIn } from '@shared/workspace/references'
import { describe } from '@renderer/register/words/describe'
import { fieldName } from '@renderer/register/words/fieldName'
import { useFound } from '@renderer/store/recordPage'
import styles from './LinksPart.module.css'
import type { PageOf } from './page'
import { RecordLink } from './RecordLinks'

/** As many as are shown folded; so many are put in order by name, of more only the newest are read. */
const few = 5
const sortable = 200

interface IncomingGroupProps {
  kind: RecordKind
  /** The newest first. */
  ids: readonly string[]
  /** What this record is called: a label that says it needs no words of how it points here. */
  ownName: string
  page: PageOf
}

/** The records of one kind that point at this one; a long list is folded. */
export function IncomingGroup({ kind, ids, ownName, page }: IncomingGroupProps) {
  const { t, language } = page.names
  const [isOpen, setOpen] = useState(false)
  const read = isOpen || ids.length <= sortable ? ids : ids.slice(0, few)
  const found = useFound(read.map((id) => ({ kind, id })))
  if (!found) return null
  const names = { t, language, found }
  const wanted = new Set(read)
  const rows = [...found[kind].values()]
    .filter(({ id }) => wanted.has(id))
    .map((record: AnyRecord) => ({ record, ...describe(kind, record, names) }))
    .sort((a, b) => finnishOrder.compare(a.label, b.label))
  return (
    <section className={styles['group']} data-open={isOpen || undefined}>
      <h4 className={styles['kind']}>
        {t(`model.kinds.${kind}`)} <span>{ids.length}</span>
      </h4>
      <ul className={styles['list']}>
        {(isOpen ? rows : rows.slice(0, few)).map(({ record, label, details }) => (
          <li key={record.id}>
            <RecordLink
              link={{ kind, id: record.id }}
              names={names}
              label={label.startsWith(`${ownName}: `) ? label.slice(ownName.length + 2) : label}
            />
            <span className={styles['detail']}>
              {[
                ...details.filter((detail) => detail !== ownName),
                ...(label.includes(ownName) || details.includes(ownName)
                  ? []
                  : rolesOf(kind, record, page.target, page.names.t)),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {ids.length > few && (
        <Button variant="subtle" className={styles['all']} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('page.links.fewer') : t('page.links.all', { count: ids.length })}
        </Button>
      )}
    </section>
  )
}

/** The fields in which it points here, where they say more than that it does. */
function rolesOf(kind: RecordKind, record: AnyRecord, target: Link, t: Texts): string[] {
  const fields = referencesIn(kind, record)
    .filter(({ id, path }) => id === target.id && path[0] !== 'links')
    .map(({ path }) => fieldName(t, kind, String(path[0])))
    .filter((field) => field !== t(`model.kind.${target.kind}`))
  const field = [...new Set(fields)].join(', ')
  return field ? [t('page.links.as', { field })] : []
}
