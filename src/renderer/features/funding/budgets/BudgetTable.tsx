import pictures from '@renderer/ui/pictures/Pictures.module.css'
import { useTexts } from '@renderer/ui/texts'
import { formatMoney } from '@renderer/ui/format'
import { sumOfParts, type BudgetModel } from './budgetRows'
import { euros } from './budgetWords'

/** The equal of the bars in words: each with its parts to the cent. */
export function BudgetTable({ model }: { model: BudgetModel }) {
  const { t, language } = useTexts()
  const hasItems = model.rows.some(({ isGroup }) => !isGroup)
  const title = t('pictures.budgets.title')
  return (
    <div className={pictures['tableWrap']} role="region" tabIndex={0} aria-label={title}>
      <table className={pictures['table']}>
        <thead>
          <tr>
            <th scope="col">{t('pictures.budgets.name')}</th>
            {model.parts.map(({ key, label }) => (
              <th key={key} scope="col" data-number="">
                {label}
              </th>
            ))}
            <th scope="col" data-number="">
              {t('pictures.budgets.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr
              key={row.id + String(row.isGroup)}
              data-sum={row.isGroup && hasItems ? '' : undefined}
            >
              <th scope="row">{row.label}</th>
              {model.parts.map(({ key }) => {
                const cents = row.parts.get(key)
                return (
                  <td key={key} data-number="">
                    {cents === undefined ? '' : formatMoney(cents, language)}
                  </td>
                )
              })}
              <td data-number="">{euros(sumOfParts(row.parts), t, language)}</td>
            </tr>
          ))}
          <tr data-sum="">
            <th scope="row">{t('pictures.budgets.total')}</th>
            {model.parts.map(({ key }) => (
              <td key={key} data-number="">
                {formatMoney(sumOfColumn(model, key), language)}
              </td>
            ))}
            <td data-number="">{euros(model.total, t, language)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function sumOfColumn({ rows }: BudgetModel, key: string): number {
  return rows
    .filter(({ isGroup }) => isGroup)
    .reduce((sum, { parts }) => sum + (parts.get(key) ?? 0), 0)
}
