import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { recordPath } from '@renderer/app/routes'
import { usePreferences } from '@renderer/store/preferences'
import { useQuery } from '@renderer/store/query'
import { comingMeetings } from '@renderer/store/today'
import { AddIcon } from '@renderer/ui/icons'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import { AttentionPanel } from './AttentionPanel'
import { AwayPanel } from './AwayPanel'
import { ComingPanel } from './ComingPanel'
import { callingName, partOfDay, weekOf } from './greeting'
import { NextMeeting } from './NextMeeting'
import { PapersDue } from './PapersDue'
import { TasksDue } from './TasksDue'
import styles from './TodayScreen.module.css'
import { useNow } from '@renderer/ui/useNow'
import { useRowKeys } from './useRowKeys'

/** What the coordinator needs in the morning: the next meeting, what is due, and what is not in order. */
export default function TodayScreen() {
  const { t, language } = useTexts()
  const { ownName } = usePreferences()
  const [, navigate] = useLocation()
  const { now, today } = useNow()
  const meetings = useQuery(comingMeetings(now))
  const [next, ...later] = meetings ?? []

  const keys = useRowKeys()
  const greeting = t(`today.greeting.${partOfDay(now)}`)
  const name = callingName(ownName)
  return (
    <section className={styles['screen']} aria-label={t('shell.nav.today')} {...keys}>
      <PageHeader
        title={name ? t('today.greetingNamed', { greeting, name }) : greeting}
        detail={t('today.date', {
          weekday: formatWeekday(today, language),
          day: formatDay(today),
          week: weekOf(today),
        })}
        actions={
          <Button
            variant="default"
            leftSection={<AddIcon aria-hidden />}
            {...keyTip(t('today.newMeeting'), keysOf('newMeeting'))}
            onClick={() => navigate(recordPath('meetings', 'meeting', 'new'))}
          >
            {t('today.newMeeting')}
          </Button>
        }
      />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {meetings && <NextMeeting next={next ?? null} now={now} today={today} />}
          <TasksDue now={now} today={today} />
        </div>
        <div className={styles['side']}>
          {later.length > 0 && <ComingPanel meetings={later} />}
          <PapersDue now={now} today={today} />
          <AttentionPanel now={now} today={today} />
          <AwayPanel today={today} />
        </div>
      </div>
    </section>
  )
}
