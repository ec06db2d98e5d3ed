import type { Goal } from '@shared/model/goal'
import { coverage } from '@shared/rules/coverage'
import { type CoverageColumn, coverageColumns } from '@shared/rules/coverageWork'
import { useRecordMaps } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { coverageRecords, workItems, workUses } from './workItem'
import { WorkList } from './WorkList'
import styles from './WorkList.module.css'

/** On the page of a duty or goal: everything that works for it today, as the matrix counts it. */
export function GoalWork({ record }: { record: Goal }) {
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(workUses)
  if (!records) return null
  const [row] = coverage([record], coverageRecords(records), today)
  const columns = Object.keys(coverageColumns) as CoverageColumn[]
  const groups = columns.flatMap((column) => {
    const items = workItems(column, row?.work[column] ?? [], { records, t, language })
    return items.length > 0 ? [{ column, items }] : []
  })
  if (groups.length === 0) return <p className={styles['none']}>{t('goals.goal.noWork')}</p>
  return (
    <dl className={styles['groups']}>
      {groups.map(({ column, items }) => (
        <div key={column}>
          <dt>{t(`goals.coverage.column.${column}`)}</dt>
          <dd>
            <WorkList items={items} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
