import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import { isOpenMatter } from '@shared/rules/proposals/openMatter'
import { occurrenceTitle } from '@shared/model/occurrence'
import { timesToPointOut, timesWithoutOutcome } from '@shared/rules/withoutOutcome'
import { wallTime } from '@shared/rules/time'
import { meetingPath } from '@renderer/app/routes'
import { type MeetingOfRecord, useMeetingsOf } from '@renderer/store/recordMeetings'
import type { Pointing } from '@renderer/store/recordPage'
import { formatDay } from '@renderer/ui/format'
import { AttentionIcon } from '@renderer/ui/icons'
import { StatusMark } from '@renderer/ui/StatusMark'
import styles from './MeetingsPart.module.css'
import type { PageOf } from './page'
import { Part } from './Part'

const few = 5

/** The meetings the record has been in, with the items it was on; nothing when there are none. */
export function MeetingsPart({ page, pointing }: { page: PageOf; pointing: Pointing }) {
  const { t } = page.names
  const meetings = useMeetingsOf(pointing)
  const [showsAll, setShowsAll] = useState(false)
  if (!meetings || meetings.length === 0) return null
  const more = meetings.length - few
  const times = timesIn(page.target.id, meetings)
  return (
    <Part title={t('page.meetings.title')} count={meetings.length}>
      {times >= timesToPointOut && (
        <p className={styles['again']}>
          <AttentionIcon aria-hidden />
          {t('page.meetings.again', { count: times })}
        </p>
      )}
      <ul className={styles['meetings']}>
        {(showsAll ? meetings : meetings.slice(0, few)).map((one) => (
          <li key={one.meeting.id} className={styles['meeting']}>
            <MeetingLine one={one} page={page} />
          </li>
        ))}
      </ul>
      {more > 0 && !showsAll && (
        <Button variant="subtle" className={styles['more']} onClick={() => setShowsAll(true)}>
          {t('page.meetings.more', { count: more })}
        </Button>
      )}
    </Part>
  )
}

/** In how many meetings an open matter has got no outcome; 0 for any other record. */
function timesIn(id: string, meetings: readonly MeetingOfRecord[]): number {
  const all = meetings.flatMap(({ items }) => items)
  const matter = all.find((one) => one.matter?.id === id)?.matter
  if (!matter || !isOpenMatter(matter)) return 0
  const held = meetings.map(({ meeting, items }) => ({
    meeting,
    occurrences: items.map(({ item }) => item),
  }))
  return timesWithoutOutcome(id, held)
}

function MeetingLine({ one, page }: { one: MeetingOfRecord; page: PageOf }) {
  const { t, language } = page.names
  const { meeting, items } = one
  return (
    <>
      <time className={styles['day']}>
        {formatDay(wallTime(meeting.start, meeting.timeZone).day)}
      </time>
      <div className={styles['words']}>
        <Link href={meetingPath(meeting.id)}>{textIn(meeting.title, language)}</Link>
        {meeting.state === 'cancelled' && (
          <>
            {' '}
            <StatusMark tone="dropped" label={t('model.meetingState.cancelled')} />
          </>
        )}
        {items.map(({ item, matter }) => (
          <p key={item.id} className={styles['item']}>
            {t('page.meetings.item', {
              number: item.number,
              title: textIn(occurrenceTitle(item, matter), language),
            }).trim()}
            {item.outcome && (
              <span className={styles['outcome']}>{t(`model.outcome.${item.outcome.code}`)}</span>
            )}
          </p>
        ))}
      </div>
    </>
  )
}
