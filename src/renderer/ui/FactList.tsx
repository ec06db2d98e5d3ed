import type { ReactNode } from 'react'
import styles from './FactList.module.css'

export interface Fact {
  name: string
  /** A fact without a value is not shown. */
  value: ReactNode
  /** What stands under the value in quiet words; empty ones are left out. */
  detail?: readonly string[]
}

/** Facts of one thing, each by its name. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, value, detail = [] }) =>
        value ? (
          <div key={name} className={styles['fact']}>
            <dt>{name}</dt>
            <dd>
              {value}
              {detail.filter(Boolean).map((line) => (
                <span key={line} className={styles['detail']}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
