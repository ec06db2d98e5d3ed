import type { Project } from '@shared/model/project'
import { budgetParts, budgetShares } from '@shared/rules/budget'
import { FactTable } from '@renderer/ui/FactTable'
import { useTexts } from '@renderer/ui/texts'
import { formatEuros, formatTenths } from '@renderer/ui/format'
import { budgetLabels } from './budgetLabels'
import styles from './Project.module.css'

/** The budget of a project by whose money it is, to the cent and in percent, and what is not accounted for. */
export function BudgetSection({ record }: { record: Project }) {
  const { t, language } = useTexts()
  const { total } = record.budget
  const { parts, remainder } = budgetShares(record.budget)
  const rows = [
    ...budgetParts.map((part) => ({ name: t(budgetLabels[part]), share: parts[part] })),
    ...(remainder.cents === 0 ? [] : [{ name: t('funding.remainder'), share: remainder }]),
  ].filter(({ share }) => share.cents !== null)
  if (total === null && rows.length === 0)
    return <p className={styles['soft']}>{t('funding.none')}</p>

  const euros = (cents: number | null) => (cents === null ? '' : formatEuros(cents, language))
  const percent = (tenths: number | null) => (tenths === null ? '' : formatTenths(tenths, language))
  return (
    <FactTable
      label={t('model.field.budget')}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'name',
          header: t('model.field.source'),
          cell: ({ name }) => name,
          foot: t('model.field.total'),
        },
        {
          id: 'amount',
          header: t('funding.programme.amount'),
          cell: ({ share }) => euros(share.cents),
          number: true,
          foot: euros(total),
        },
        {
          id: 'percent',
          header: t('funding.percent'),
          cell: ({ share }) => percent(share.tenths),
          number: true,
          foot: total ? percent(1000) : '',
        },
      ]}
    />
  )
}
