import { budgetParts } from '@shared/rules/budget'
import type { WordsContext } from '@renderer/ui/form/types'
import { valueAt } from '@renderer/ui/form/values'
import { formatEuros } from '@renderer/ui/format'

/** The names of the amounts of a budget. */
export const budgetLabels = {
  total: 'model.field.total',
  eu: 'model.field.eu',
  national: 'model.field.national',
  own: 'model.field.own',
  other: 'model.field.otherFunding',
} as const

/** The known amounts of a budget, each by its name, in one line. */
export function budgetWords(budget: unknown, { t, language }: WordsContext): string {
  return (['total', ...budgetParts] as const)
    .flatMap((part) => {
      const cents = valueAt(budget, part)
      return typeof cents === 'number'
        ? `${t(budgetLabels[part])} ${formatEuros(cents, language)}`
        : []
    })
    .join(' · ')
}
