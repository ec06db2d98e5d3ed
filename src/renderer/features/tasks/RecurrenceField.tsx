import { Input } from '@mantine/core'
import { recurrence, recurrenceBases, recurrenceUnits } from '@shared/model/recurrence'
import { comingDays } from '@shared/rules/tasks/recurrence'
import { formatDay } from '@renderer/ui/format'
import { choicesOf } from '@renderer/register/choices'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl, RowField } from '@renderer/ui/form/types'
import { asText, type FormValues } from '@renderer/ui/form/values'
import { useTexts } from '@renderer/ui/texts'
import { weekdayName } from './recurrenceWords'
import styles from './Tasks.module.css'

/** How many coming days are shown of a rule. */
const shownDays = 4

/** A new rule: it must be given an end before it can be saved. */
const begun = { every: 1, weekday: null, monthDay: null, from: 'due', until: null, times: null }

/** How a task comes again: nothing but the unit until it does, then the rest of the rule and what comes of it. */
export function RecurrenceField({ label, control }: { label: string; control: FieldControl }) {
  const { t } = useTexts()
  const rule = control.value as FormValues | null
  const unit = asText(rule?.['unit'])
  const units = choicesOf(recurrenceUnits, (one) =>
    t(`tasks.recurrence.words.${one}`, { count: 1 }),
  )
  const none = { value: 'none', label: t('tasks.recurrence.none') }

  return (
    <div className={styles['recurrence']}>
      <FieldInput<FormValues>
        field={{
          kind: 'choice',
          name: 'unit',
          label,
          hint: t('tasks.recurrence.hint'),
          choices: [none, ...units],
        }}
        control={{
          ...control,
          value: unit || 'none',
          setValue: (value) => {
            control.setValue(value === 'none' ? null : { ...begun, ...rule, unit: value })
          },
        }}
      />
      {rule && <RuleFields rule={rule} control={control} />}
      {rule && <Coming rule={rule} due={asText(control.values['due'])} />}
    </div>
  )
}

function RuleFields({ rule, control }: { rule: FormValues; control: FieldControl }) {
  const { t, language } = useTexts()
  const unit = asText(rule['unit']) as (typeof recurrenceUnits)[number]
  const isMonthly = unit === 'month' || unit === 'year'
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: weekdayName(day, language),
  }))
  const days = Array.from({ length: 31 }, (_, at) => ({
    value: String(at + 1),
    label: `${at + 1}.`,
  }))

  const controlOf = (name: string): FieldControl => ({
    id: `${control.id}.${name}`,
    value: rule[name],
    setValue: (value) => control.setValue({ ...rule, [name]: value }),
    error: control.inner[name],
    inner: {},
    values: rule,
  })
  const field = (one: RowField) => (
    <FieldInput<FormValues> key={one.name} field={one} control={controlOf(one.name)} />
  )
  /** A number that is picked from a list; empty is that of the due day. */
  const picked = (name: string, label: string, choices: { value: string; label: string }[]) => (
    <FieldInput<FormValues>
      key={name}
      field={{
        kind: 'choice',
        name,
        label,
        choices: [{ value: '0', label: t('tasks.recurrence.asDue') }, ...choices],
      }}
      control={{
        ...controlOf(name),
        value: String(typeof rule[name] === 'number' ? rule[name] : 0),
        setValue: (value) => control.setValue({ ...rule, [name]: Number(value) || null }),
      }}
    />
  )

  return (
    <div className={styles['rule']}>
      {field({
        kind: 'number',
        name: 'every',
        label: t('tasks.recurrence.every', { unit: t(`tasks.recurrence.unit.${unit}`) }),
        min: 1,
        max: 99,
      })}
      {unit === 'week' && picked('weekday', t('tasks.recurrence.weekday'), weekdays)}
      {isMonthly && picked('monthDay', t('tasks.recurrence.monthDay'), days)}
      {field({
        kind: 'choice',
        name: 'from',
        label: t('tasks.recurrence.from'),
        choices: choicesOf(recurrenceBases, (one) => t(`model.recurrenceBase.${one}`)),
      })}
      {field({ kind: 'day', name: 'until', label: t('tasks.recurrence.untilDay') })}
      {field({
        kind: 'number',
        name: 'times',
        label: t('tasks.recurrence.timesLeft'),
        min: 1,
        max: 500,
      })}
    </div>
  )
}

/** What comes of the rule, as far as it can be told. */
function Coming({ rule, due }: { rule: FormValues; due: string }) {
  const { t } = useTexts()
  const read = recurrence.safeParse(rule)
  if (!read.success || !/^\d{4}-\d{2}-\d{2}$/.test(due)) return null
  const days = comingDays(read.data, due, shownDays).map(formatDay)
  return (
    <Input.Description role="status">
      {days.length > 0
        ? t('tasks.recurrence.coming', { days: days.join(', ') })
        : t('tasks.recurrence.noneComing')}
    </Input.Description>
  )
}
