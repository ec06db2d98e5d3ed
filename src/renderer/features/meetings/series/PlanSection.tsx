import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { Series } from '@shared/model/series'
import { firstDayOf, seriesPlan } from '@shared/rules/seriesPlan'
import { plusMonths } from '@shared/rules/time'
import { save } from '@renderer/store/save'
import { tellSaved } from '@renderer/register/tellSaved'
import { useRecordMaps } from '@renderer/store/kept'
import { MeetingIcon } from '@renderer/ui/icons'
import { useOneAtATime } from '@renderer/ui/useOneAtATime'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { meetingsOn } from './planChanges'
import styles from './Plan.module.css'
import { PlanTable } from './PlanTable'
import { ruleWords } from './ruleWords'

const uses = ['meeting', 'template', 'body', 'seat', 'person'] as const

/** A year ahead is what a team plans. */
const monthsAhead = 12

/** What a series is to have in the year that comes: its days, what moved them, and the meetings made. */
export function PlanSection({ record: series }: { record: Series }) {
  const { t, language } = useTexts()
  const today = useToday()
  const records = useRecordMaps(uses)
  const meetings = useMemo(
    () => [...(records?.meeting.values() ?? [])].filter(({ seriesId }) => seriesId === series.id),
    [records, series.id],
  )
  const make = useOneAtATime(async (days: readonly string[]) => {
    if (!records) return
    const known = {
      templates: [...records.template.values()],
      bodies: [...records.body.values()],
      meetings: [...records.meeting.values()],
      language: series.language,
      today,
      bodyId: series.bodyId,
    }
    const around = {
      bodies: known.bodies,
      seats: [...records.seat.values()],
      people: [...records.person.values()],
    }
    const result = await save(meetingsOn(series, days, known, around), 'create')
    tellSaved(t, result, t('series.made', { count: days.length }))
  })
  const plan = useMemo(
    () => seriesPlan(series, meetings, today, plusMonths(today, monthsAhead)),
    [series, meetings, today],
  )
  const first = useMemo(() => firstDayOf(series, meetings, today), [series, meetings, today])
  if (!records) return null
  const missing = plan.flatMap(({ day, meeting }) => (day !== null && !meeting ? [day] : []))

  return (
    <>
      <div className={styles['head']}>
        <p className={styles['rule']}>{ruleWords(series, first, t, language)}</p>
        {missing.length > 1 && (
          <Button
            variant="default"
            leftSection={<MeetingIcon aria-hidden />}
            onClick={() => make(missing)}
          >
            {t('series.makeAll', { count: missing.length })}
          </Button>
        )}
      </div>
      {plan.length > 0 && <PlanTable series={series} plan={plan} onMake={(day) => make([day])} />}
    </>
  )
}
