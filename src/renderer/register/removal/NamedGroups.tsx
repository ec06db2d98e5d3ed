import type { Link } from '@shared/model/link'
import { recordKinds } from '@shared/model/link'
import { finnishOrder } from '@shared/texts/format'
import { groupBy } from '@shared/rules/groupBy'
import { useFound } from '@renderer/store/recordPage'
import { useTexts } from '@renderer/ui/texts'
import { nameOfLink } from '../words/describe'
import styles from './RemovalDialog.module.css'

/** So many of a kind are named. */
const few = 4

/** Records by kind: how many, and the first of them by name. */
export function NamedGroups({ links }: { links: readonly Link[] }) {
  const { t, language } = useTexts()
  const byKind = groupBy(links, ({ kind }) => kind)
  const groups = recordKinds.flatMap((kind) => {
    const all = byKind.get(kind)
    return all ? [{ kind, all, named: all.slice(0, few) }] : []
  })
  const found = useFound(groups.flatMap(({ named }) => named))
  return (
    <ul className={styles['groups']}>
      {groups.map(({ kind, all, named }) => (
        <li key={kind}>
          <b>{t(`registers.count.${kind}`, { count: all.length })}</b>
          {found && (
            <span>
              {named
                .map((link) => nameOfLink({ t, language, found }, link))
                .sort((a, b) => finnishOrder.compare(a, b))
                .join(', ')}
              {all.length > few && ` ${t('page.removal.more', { count: all.length - few })}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
