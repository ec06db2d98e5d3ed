import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { SituationRow } from '@shared/rules/situation/figures'
import { pagePath } from '@renderer/app/routes'
import { formatKnownDay } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Situation.module.css'

/** So many rows are drawn at a time. */
const step = 50

interface FigureRowsProps {
  id: string
  label: string
  rows: readonly SituationRow[]
}

/** The rows behind a figure, each the way to its record. */
export function FigureRows({ id, label, rows }: FigureRowsProps) {
  const { t, language } = useTexts()
  const [shown, setShown] = useState(step)
  const left = rows.length - shown
  return (
    <div className={styles['opened']}>
      <ul
        id={id}
        className={styles['rows']}
        aria-label={t('situationPage.rows', { figure: label })}
      >
        {rows.slice(0, shown).map((row) => (
          <li key={row.id} className={styles['row']}>
            <span className={styles['rowDay']}>
              {row.day !== null && formatKnownDay(row.day, row.precision, language)}
            </span>
            <span className={styles['rowWords']}>
              {row.opens ? (
                <Link href={pagePath(row.opens.kind, row.opens.id)} data-walk>
                  {row.title}
                </Link>
              ) : (
                row.title
              )}
              {row.detail && <span className={styles['rowDetail']}>{row.detail}</span>}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="subtle" size="xs" data-walk onClick={() => setShown(shown + step)}>
          {t('situationPage.more', { count: Math.min(left, step) })}
        </Button>
      )}
    </div>
  )
}
