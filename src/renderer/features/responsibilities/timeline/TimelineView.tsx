import { Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import { textIn } from '@shared/model/base'
import { responsibilityTimelines } from '@shared/rules/responsibilityTimeline'
import { finnishOrder } from '@shared/texts/format'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { AreaRow } from './AreaRow'
import { placeOf, scaleOf, yearsOf } from './scale'
import styles from './Timeline.module.css'

const uses = ['area', 'responsibility', 'person', 'cover'] as const

/** Who has answered for each area when, with gaps and overlaps marked: a table whose cells are drawn. */
export function TimelineView() {
  const { t, language } = useTexts()
  const records = useRecordMaps(uses)
  const [onlyProblems, setOnlyProblems] = useState(false)
  const today = useToday()
  const timelines = useMemo(() => {
    const areas = [...(records?.area.values() ?? [])].sort((a, b) =>
      finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)),
    )
    return responsibilityTimelines(areas, [...(records?.responsibility.values() ?? [])])
  }, [records, language])
  if (!records) return null
  if (timelines.length === 0)
    return <EmptyState title={t('duties.timeline.empty')} text={t('duties.timeline.emptyText')} />

  const scale = scaleOf(timelines, today)
  const shown = timelines.filter(
    ({ rows, gaps, overlaps }) =>
      !onlyProblems || rows.length === 0 || gaps.length > 0 || overlaps.length > 0,
  )
  return (
    <div className={styles['view']}>
      <div className={styles['tools']}>
        <p>{t('duties.timeline.lead')}</p>
        <Checkbox
          label={t('duties.timeline.onlyProblems')}
          checked={onlyProblems}
          onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t('duties.timeline.allInOrder')}
          text={t('duties.timeline.allInOrderText')}
        />
      ) : (
        <div
          className={styles['scroll']}
          role="region"
          tabIndex={0}
          aria-label={t('duties.timeline.label')}
        >
          <table className={styles['table']}>
            <caption className={styles['caption']}>{t('duties.timeline.label')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('duties.timeline.area')}</th>
                <th scope="col" className={styles['axis']}>
                  <span className={styles['hidden']}>{t('duties.timeline.holders')}</span>
                  {yearsOf(scale).map((day) => (
                    <span
                      key={day}
                      className={styles['year']}
                      style={{ left: placeOf({ from: day, until: day }, scale).left }}
                    >
                      {day.slice(0, 4)}
                    </span>
                  ))}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((timeline) => (
                <AreaRow
                  key={timeline.area.id}
                  timeline={timeline}
                  people={records.person}
                  scale={scale}
                  today={today}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
