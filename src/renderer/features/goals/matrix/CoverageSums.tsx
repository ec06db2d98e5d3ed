import { UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { type Coverage, coverageSum } from '@shared/rules/coverage'
import { type CoverageColumn, coverageColumns } from '@shared/rules/coverageWork'
import { useTexts } from '@renderer/ui/texts'
import styles from './Coverage.module.css'

interface CoverageSumsProps {
  rows: readonly Coverage[]
  onOpen: (column: CoverageColumn, at: HTMLElement) => void
}

/** What the chosen duties and goals have in all; a record that works for several counts once. */
export function CoverageSums({ rows, onOpen }: CoverageSumsProps) {
  const { t } = useTexts()
  const title = useId()
  const columns = Object.keys(coverageColumns) as CoverageColumn[]
  return (
    <section className={styles['sums']} aria-labelledby={title}>
      <h2 id={title} className={styles['sumsTitle']}>
        {t('goals.coverage.sums')}
      </h2>
      <dl>
        {columns.map((column) => (
          <div key={column} className={styles['sum']}>
            <dt id={`${title}-${column}`}>{t(`goals.coverage.column.${column}`)}</dt>
            <dd>
              <UnstyledButton
                aria-haspopup="dialog"
                id={`${title}-${column}-sum`}
                aria-labelledby={`${title}-${column} ${title}-${column}-sum`}
                onClick={(event) => onOpen(column, event.currentTarget)}
              >
                {coverageSum(rows, column).size}
              </UnstyledButton>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
