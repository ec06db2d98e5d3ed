import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import { wallTime } from '@shared/rules/time'
import { meetingPath, routes } from '@renderer/app/routes'
import type { ComingMeeting } from '@renderer/store/today'
import { useTexts } from '@renderer/ui/texts'
import { formatClockRange, formatDayShort, formatWeekday } from '@renderer/ui/format'
import { Panel } from './Panel'
import styles from './Lists.module.css'

/** The meetings after the next one. */
export function ComingPanel({ meetings }: { meetings: readonly ComingMeeting[] }) {
  const { t, language } = useTexts()
  return (
    <Panel
      title={t('today.coming.title')}
      more={{ label: t('today.coming.all'), path: routes.meetings }}
    >
      <ul className={styles['list']}>
        {meetings.map(({ meeting }) => {
          const from = wallTime(meeting.start, meeting.timeZone)
          const to = wallTime(meeting.end, meeting.timeZone)
          return (
            <li key={meeting.id} data-line>
              <Link href={meetingPath(meeting.id)} className={styles['row'] ?? ''} data-row>
                <time className={styles['date']} dateTime={meeting.start}>
                  {t('today.shortDate', {
                    weekday: formatWeekday(from.day, language, true),
                    day: formatDayShort(from.day),
                  })}
                </time>
                <span className={styles['words']}>
                  <span className={styles['name']}>{textIn(meeting.title, language)}</span>
                  <span className={styles['detail']}>
                    {formatClockRange(from.clock, to.clock, language)}
                  </span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
