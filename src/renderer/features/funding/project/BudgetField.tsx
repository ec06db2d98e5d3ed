import { budgetParts, budgetShares, type Share } from '@shared/rules/budget'
import type { Budget } from '@shared/model/project'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl } from '@renderer/ui/form/types'
import { valueAt } from '@renderer/ui/form/values'
import { useTexts } from '@renderer/ui/texts'
import { formatEuros, formatTenths } from '@renderer/ui/format'
import styles from './Project.module.css'
import { budgetLabels } from './budgetLabels'

/** The amounts of a budget, beside each its share as it stands, and under them what none accounts for. */
export function BudgetField({ control }: { control: FieldControl }) {
  const { t, language } = useTexts()
  const { parts, remainder } = budgetShares(readable(control.value))
  const percent = ({ tenths }: Share) => (tenths === null ? '' : formatTenths(tenths, language))

  return (
    <div role="group" aria-label={t('model.field.budget')} className={styles['budget']}>
      {(['total', ...budgetParts] as const).map((name) => (
        <div key={name} className={styles['budgetRow']}>
          <FieldInput
            field={{ kind: 'money', name, label: t(budgetLabels[name]) }}
            control={partControl(control, name)}
          />
          <span className={styles['percent']}>{name !== 'total' && percent(parts[name])}</span>
        </div>
      ))}
      {remainder.cents !== null && (
        <p className={styles['remainder']} role="status">
          <span>{t('funding.remainder')}</span>
          <span>{formatEuros(remainder.cents, language)}</span>
          <span className={styles['percent']}>{percent(remainder)}</span>
        </p>
      )}
    </div>
  )
}

/** What is typed and cannot be read as an amount counts as not known. */
function readable(value: unknown): Budget {
  const amount = (name: string) => {
    const typed = valueAt(value, name)
    return typeof typed === 'number' ? typed : null
  }
  return {
    total: amount('total'),
    eu: amount('eu'),
    national: amount('national'),
    own: amount('own'),
    other: amount('other'),
  }
}

/** The control of one amount, made from that of the whole budget. */
function partControl(control: FieldControl, name: keyof Budget): FieldControl {
  const before = typeof control.value === 'object' ? control.value : {}
  return {
    ...control,
    id: `${control.id}.${name}`,
    value: valueAt(control.value, name) ?? null,
    setValue: (value) => control.setValue({ ...before, [name]: value }),
    error: control.inner[name],
    inner: {},
  }
}
