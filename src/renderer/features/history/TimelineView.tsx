import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { groupBy } from '@shared/rules/groupBy'
import { dayOf, homeZone } from '@shared/rules/time'
import { useTimeline } from '@renderer/store/timeline'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatDay, formatMoment } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { type Choices, kindsOf, noChoices, TimelineChoices } from './TimelineChoices'
import { TimelineLine } from './TimelineLine'
import styles from './TimelineView.module.css'

/** Everything that was changed in the workspace, the newest first, a heading for each day. */
export function TimelineView() {
  const { t, language } = useTexts()
  const [choices, setChoices] = useState<Choices>(noChoices)
  const [pages, setPages] = useState(1)
  const kinds = useMemo(() => kindsOf(choices), [choices])
  const { who, from, until } = choices
  const timeline = useTimeline({ who, kinds, from, until }, pages)
  const days = [...groupBy(timeline?.entries ?? [], ({ at }) => dayOf(at))]
  const isNarrowed = choices !== noChoices

  function choose(next: Choices) {
    setChoices(next)
    setPages(1)
  }

  return (
    <div className={styles['view']}>
      <TimelineChoices choices={choices} onChoices={choose} />
      {!timeline && <EmptyState title={t('changes.timeline.reading')} quiet />}
      {timeline && days.length === 0 && timeline.lookedTo === null && (
        <EmptyState
          title={t(isNarrowed ? 'changes.timeline.noMatch' : 'changes.timeline.empty')}
          {...(isNarrowed
            ? {
                action: (
                  <Button variant="default" onClick={() => choose(noChoices)}>
                    {t('changes.timeline.clear')}
                  </Button>
                ),
              }
            : { text: t('changes.timeline.emptyText') })}
        />
      )}
      {days.map(([day, entries]) => (
        <section key={day} className={styles['day']} aria-label={formatDay(day)}>
          <h2 className={styles['title']}>{formatDay(day)}</h2>
          <ol className={styles['entries']}>
            {entries.map((entry) => (
              <li key={entry.id} className={styles['entry']}>
                {timeline && <TimelineLine entry={entry} found={timeline.found} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {timeline && timeline.lookedTo !== null && (
        <p className={styles['onward']}>
          <Button variant="default" onClick={() => setPages(pages + 1)}>
            {t(days.length === 0 ? 'changes.timeline.onward' : 'changes.timeline.more')}
          </Button>
          {t('changes.timeline.searched', {
            day: formatMoment(timeline.lookedTo, homeZone, language),
          })}
        </p>
      )}
    </div>
  )
}
