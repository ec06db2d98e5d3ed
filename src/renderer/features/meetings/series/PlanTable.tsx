import { textIn } from '@shared/model/base'
import type { Series } from '@shared/model/series'
import type { PlannedMeeting } from '@shared/rules/seriesPlan'
import { holidayOn } from '@shared/rules/workingDays'
import { RecordLink } from '@renderer/register/RecordLink'
import { tellSaved } from '@renderer/register/tellSaved'
import { save } from '@renderer/store/save'
import { PlainTable } from '@renderer/ui/PlainTable'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import styles from './Plan.module.css'
import { exceptionChange } from './planChanges'
import { PlanActions } from './PlanActions'

interface PlanTableProps {
  series: Series
  plan: readonly PlannedMeeting[]
  onMake: (day: string) => void
}

/** The days of a plan, why one is not on the day of the rhythm, and the meeting that stands for it. */
export function PlanTable({ series, plan, onMake }: PlanTableProps) {
  const { t, language } = useTexts()

  async function except(ruleDay: string, movedTo: string | null | undefined) {
    const result = await save([exceptionChange(series, ruleDay, movedTo)], 'edit')
    if (movedTo === undefined)
      tellSaved(t, result, t('series.restored', { day: formatDay(ruleDay) }))
    else if (movedTo === null)
      tellSaved(t, result, t('series.skipped', { day: formatDay(ruleDay) }))
    else tellSaved(t, result, t('series.moved', { day: formatDay(movedTo) }))
  }

  function reason({ ruleDay, day, because }: PlannedMeeting): string {
    const holiday = holidayOn(ruleDay)
    if (because === null || (because === 'exception' && day === null)) return ''
    return because === 'holiday' && holiday
      ? t('series.insteadOf', {
          day: formatDay(ruleDay),
          holiday: t(`taskViews.holiday.${holiday}`),
        })
      : t('series.instead', { day: formatDay(ruleDay) })
  }

  const onDay = (day: string) =>
    t('series.onDay', { weekday: formatWeekday(day, language, true), day: formatDay(day) })

  return (
    <PlainTable
      label={t('series.plan')}
      rows={plan}
      rowId={({ ruleDay }) => ruleDay}
      isQuiet={({ day }) => day === null}
      columns={[
        {
          id: 'day',
          header: t('series.day'),
          isWhole: true,
          cell: ({ ruleDay, day }) => onDay(day ?? ruleDay),
        },
        {
          id: 'state',
          header: t('series.state'),
          cell: (row) => (
            <span className={styles['state']}>
              <PlanState row={row} />
              {reason(row) && <span className={styles['reason']}>{reason(row)}</span>}
            </span>
          ),
        },
        {
          id: 'actions',
          width: '35%',
          header: t('series.actions'),
          cell: (row) =>
            !row.meeting && (
              <PlanActions
                row={row}
                onMake={onMake}
                onExcept={(movedTo) => void except(row.ruleDay, movedTo)}
              />
            ),
        },
      ]}
    />
  )
}

function PlanState({ row: { day, meeting } }: { row: PlannedMeeting }) {
  const { t, language } = useTexts()
  if (day === null) return <StatusMark tone="dropped" label={t('series.leftOut')} />
  if (!meeting) return <StatusMark tone="waiting" label={t('series.notMade')} />
  const name = [textIn(meeting.title, language), meeting.number].filter(Boolean).join(' ')
  return (
    <>
      <RecordLink to={{ kind: 'meeting', id: meeting.id }} name={name} />
      {meeting.state === 'cancelled' && (
        <StatusMark tone="dropped" label={t('model.meetingState.cancelled')} />
      )}
    </>
  )
}
