import { Button } from '@mantine/core'
import { callStepKinds } from '@shared/model/call'
import { closingDay, stepDay, usualPlan } from '@shared/rules/backwardsPlan'
import { choicesOf } from '@renderer/register/choices'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl, RecordSource, RowField } from '@renderer/ui/form/types'
import { CalendarIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import styles from './Call.module.css'
import { moment, day } from '@shared/model/fields'

interface PlanFieldProps {
  control: FieldControl
  people: RecordSource
}

/** The backwards plan of a call, each step with the day it comes to when the call closes as it is written above. */
export function PlanField({ control, people }: PlanFieldProps) {
  const { t } = useTexts()
  const read = moment.safeParse(control.values['closesAt'])
  const closing = read.success ? closingDay({ closesAt: read.data }) : null
  const isEmpty = !Array.isArray(control.value) || control.value.length === 0

  function addUsual() {
    if (closing === null) return
    const until = day.safeParse(control.values['consultationUntil'])
    control.setValue(usualPlan(closing, until.success ? until.data : null))
  }

  const fields: RowField[] = [
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.step'),
      choices: choicesOf(callStepKinds, (kind) => t(`model.callStepKind.${kind}`)),
      span: 3,
    },
    { kind: 'text', name: 'title', label: t('funding.plan.title'), span: 3 },
    {
      kind: 'number',
      name: 'daysBefore',
      label: t('funding.plan.daysBefore'),
      unit: t('funding.plan.days'),
      min: 0,
      max: 730,
      required: true,
      span: 2,
    },
    {
      kind: 'record',
      name: 'assigneeId',
      label: t('model.field.assignee'),
      source: people,
      span: 4,
    },
    {
      kind: 'custom',
      name: 'due',
      label: t('funding.plan.due'),
      render: ({ values }) => <StepDay closing={closing} daysBefore={values['daysBefore']} />,
    },
  ]

  return (
    <div className={styles['plan']}>
      <FieldInput
        field={{
          kind: 'rows',
          name: 'plan',
          label: t('funding.plan.steps'),
          addLabel: t('funding.plan.add'),
          make: () => ({
            kind: 'other',
            title: '',
            daysBefore: 30,
            assigneeId: null,
            taskId: null,
          }),
          fields,
        }}
        control={control}
      />
      {isEmpty && (
        <div className={styles['usual']}>
          <Button
            variant="light"
            leftSection={<CalendarIcon aria-hidden />}
            disabled={closing === null}
            onClick={addUsual}
          >
            {t('funding.plan.usual')}
          </Button>
          {closing === null && <span>{t('funding.plan.closingFirst')}</span>}
        </div>
      )}
    </div>
  )
}

/** The day of a step as it stands in the form; empty while it cannot be counted. */
function StepDay({ closing, daysBefore }: { closing: string | null; daysBefore: unknown }) {
  const { t, language } = useTexts()
  const isCounted = closing !== null && Number.isInteger(daysBefore) && Number(daysBefore) >= 0
  const found = isCounted ? stepDay(closing, Number(daysBefore)) : null
  if (!found) return null
  return (
    <p className={styles['day']}>
      {t('funding.plan.dueOn', {
        day: `${formatWeekday(found.due, language, true)} ${formatDay(found.due)}`,
      })}
      {found.countedTo && (
        <span className={styles['soft']}>
          {t('funding.plan.dayOff', { day: formatDay(found.countedTo) })}
        </span>
      )}
    </p>
  )
}
