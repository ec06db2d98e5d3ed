import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import { isOpened } from '@shared/model/openMeeting'
import { daysBetween, wallTime } from '@shared/rules/time'
import { invitationDue } from '@shared/rules/invitationDue'
import type { Texts } from '@shared/texts/texts'
import { holdPath, meetingPath, recordPath } from '@renderer/app/routes'
import type { ComingMeeting } from '@renderer/store/today'
import { AgendaIcon, ForwardIcon, MailIcon, PlaceIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import { formatDayShort, formatMeetingTime, formatWeekday } from '@renderer/ui/format'
import { groupKeys } from './groupKeys'
import styles from './NextMeeting.module.css'

interface NextMeetingProps {
  next: ComingMeeting | null
  now: string
  today: string
}

/** The next meeting with its one big button; or, when there is none, the way to make the first. */
export function NextMeeting({ next, now, today }: NextMeetingProps) {
  return next ? <Hero next={next} now={now} today={today} /> : <NoMeeting />
}

function Hero({
  next: { meeting, noticeDays, isTold, items },
  now,
  today,
}: NextMeetingProps & { next: ComingMeeting }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const due = invitationDue(meeting, noticeDays, today, isTold)
  const dueDay = t('today.shortDate', {
    weekday: formatWeekday(due.day, language, true),
    day: formatDayShort(due.day),
  })
  return (
    <section
      className={styles['hero']}
      aria-labelledby="next-meeting"
      data-key={groupKeys.meetings}
      aria-keyshortcuts={groupKeys.meetings}
    >
      <div className={styles['words']}>
        <p className={styles['eyebrow']}>
          {t('today.next.title')}
          <KeyHint keys={groupKeys.meetings} />
          <span className={styles['distance']}>{distance(t, meeting, now, today)}</span>
        </p>
        <h2 id="next-meeting" className={styles['title']}>
          <Link href={meetingPath(meeting.id)} data-row>
            {textIn(meeting.title, language)}
          </Link>
        </h2>
        <p className={styles['when']}>{formatMeetingTime(meeting, language)}</p>
        <ul className={styles['facts']}>
          {meeting.place && (
            <li>
              <PlaceIcon aria-hidden />
              {meeting.place}
            </li>
          )}
          <li>
            <AgendaIcon aria-hidden />
            {items > 0
              ? t('today.next.agendaItems', { count: items })
              : t('today.next.agendaEmpty')}
          </li>
          <li data-state={due.state}>
            <MailIcon aria-hidden />
            {t(`today.invitation.${due.state}`, { day: dueDay })}
          </li>
        </ul>
      </div>
      <div className={styles['actions']}>
        <Button
          size="md"
          rightSection={<ForwardIcon aria-hidden />}
          onClick={() =>
            navigate(isOpened(meeting) ? holdPath(meeting.id) : meetingPath(meeting.id))
          }
        >
          {t(isOpened(meeting) ? 'meetingMode.resume' : 'today.next.prepare')}
        </Button>
        <Link
          href={recordPath('meetings', 'meeting', meeting.id)}
          className={styles['details'] ?? ''}
        >
          {t('today.next.edit')}
        </Link>
      </div>
    </section>
  )
}

function NoMeeting() {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  return (
    <section
      className={styles['hero']}
      aria-labelledby="next-meeting"
      data-key={groupKeys.meetings}
      aria-keyshortcuts={groupKeys.meetings}
    >
      <div className={styles['words']}>
        <h2 id="next-meeting" className={styles['title']}>
          {t('today.next.noneTitle')}
        </h2>
        <p className={styles['when']}>{t('today.next.noneText')}</p>
      </div>
      <div className={styles['actions']}>
        <Button
          size="md"
          data-row
          onClick={() => navigate(recordPath('meetings', 'meeting', 'new'))}
        >
          {t('today.next.createFirst')}
        </Button>
      </div>
    </section>
  )
}

function distance(t: Texts, meeting: ComingMeeting['meeting'], now: string, today: string): string {
  if (meeting.start <= now) return t('today.next.running')
  const count = daysBetween(today, wallTime(meeting.start, meeting.timeZone).day)
  if (count <= 0) return t('today.next.today')
  return count === 1 ? t('today.next.tomorrow') : t('today.next.inDays', { count })
}
