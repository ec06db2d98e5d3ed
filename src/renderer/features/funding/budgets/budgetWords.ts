import type { PlacedRow } from '@shared/pictures/budgetBars'
import type { Texts } from '@shared/texts/texts'
import { formatMoney } from '@renderer/ui/format'
import type { BudgetModel } from './budgetRows'

/** `447 448,00 €`, `€447,448.00`. */
export function euros(cents: number, t: Texts, language: 'fi' | 'en'): string {
  return t('pictures.budgets.amount', { amount: formatMoney(cents, language) })
}

/** What a person who listens hears of a bar. */
export function spokenRow(
  { row, total }: PlacedRow<string>,
  { parts }: BudgetModel,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): string {
  const own = parts.flatMap(({ key, label }) => {
    const cents = row.parts.get(key)
    return cents === undefined
      ? []
      : [t('pictures.budgets.part', { source: label, amount: euros(cents, t, language) })]
  })
  return t('pictures.budgets.bar', {
    label: row.label,
    total: euros(total, t, language),
    parts: own.join(', '),
  })
}
