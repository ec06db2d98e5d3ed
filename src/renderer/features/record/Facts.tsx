import { useMemo } from 'react'
import type { Link } from '@shared/model/link'
import { referencesIn } from '@shared/workspace/references'
import type { FactGroup } from '@renderer/register/words/facts'
import { isLong } from '@renderer/register/words/facts'
import { FactValue } from './FactValue'
import styles from './Facts.module.css'
import type { PageOf } from './page'
import { Part } from './Part'

/** What is known of the record, as words; what is empty takes no room. */
export function Facts({ page, groups }: { page: PageOf; groups: readonly FactGroup[] }) {
  const { target, record, names } = page
  const targets = useMemo(
    () =>
      new Map<string, Link>(
        referencesIn(target.kind, record).map(({ kind, id }) => [id, { kind, id }]),
      ),
    [target.kind, record],
  )
  return (
    <Part title={names.t('page.facts.title')}>
      {groups.length === 0 && <p className={styles['none']}>{names.t('page.facts.none')}</p>}
      {groups.map((group, index) => (
        <div key={group.title || index} className={styles['group']}>
          {group.title && <h3 className={styles['heading']}>{group.title}</h3>}
          <dl className={styles['facts']}>
            {group.facts.map((fact) => (
              <div key={fact.id} className={styles['fact']} data-long={isLong(fact) || undefined}>
                <dt>{fact.label}</dt>
                <dd>
                  {fact.type === 'words' ? (
                    fact.words
                  ) : (
                    <FactValue
                      field={fact.field}
                      value={fact.value}
                      page={page}
                      targets={targets}
                    />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Part>
  )
}
