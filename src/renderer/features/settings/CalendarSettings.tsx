import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '@shared/ipc/result'
import { homeZone, wallTime } from '@shared/rules/time'
import { chooseCalendarFolder, stopCalendar, useCalendarFile } from '@renderer/store/calendarFile'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { formatClock } from '@renderer/ui/format'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { Row } from './Row'
import { ShareChoice } from './ShareChoice'
import styles from './SettingsScreen.module.css'

/** The calendar file for Outlook: off at first; where it is, what it holds, and what stands in its way. */
export function CalendarSettings() {
  const { t, language } = useTexts()
  const { place, problem, writtenAt } = useCalendarFile()
  const { ownPersonId, calendarMeetings, calendarDeadlines } = usePreferences()
  const [stopping, setStopping] = useState<'no' | 'asked' | 'cancelled'>('no')

  function tell(failure: Failure | null, done?: string) {
    if (failure) notify({ text: t(`main.failures.${failure.code}`), tone: 'danger' })
    else if (done) notify({ text: done })
  }

  async function stop(removeFile: boolean) {
    const failure = await stopCalendar(removeFile)
    setStopping(failure === null ? 'no' : 'asked')
    tell(failure, t(removeFile ? 'desktop.calendar.removed' : 'desktop.calendar.left'))
  }

  const choose = () => void chooseCalendarFolder().then(tell)

  return (
    <section className={styles.group}>
      <h2>{t('desktop.calendar.title')}</h2>
      {place === null ? (
        <Row text={t('desktop.calendar.about')} label={t('desktop.calendar.on')} onClick={choose} />
      ) : (
        <>
          <Row
            text={t('desktop.calendar.place', place)}
            label={t('desktop.calendar.other')}
            onClick={choose}
          />
          <div role="status">
            {problem && (
              <p className={styles.problems}>
                {`${t('desktop.calendar.problem')} ${t(`main.failures.${problem.code}`)}`}
              </p>
            )}
            {!problem && writtenAt && (
              <p className={styles.help}>
                {t('desktop.calendar.written', {
                  clock: formatClock(wallTime(writtenAt, homeZone).clock, language),
                })}
              </p>
            )}
          </div>
          <ShareChoice
            label={t('desktop.calendar.meetings')}
            value={calendarMeetings}
            onChoose={(value) => {
              setPreferences({ calendarMeetings: value })
            }}
          />
          <ShareChoice
            label={t('desktop.calendar.deadlines')}
            {...(ownPersonId === null ? { help: t('desktop.calendar.nobody') } : {})}
            value={calendarDeadlines}
            onChoose={(value) => {
              setPreferences({ calendarDeadlines: value })
            }}
          />
          {stopping === 'asked' ? (
            <div
              className={styles.question}
              role="group"
              aria-label={t('desktop.calendar.stopping')}
            >
              <p>{t('desktop.calendar.stopping')}</p>
              <Button variant="default" onClick={() => void stop(true)}>
                {t('desktop.calendar.remove')}
              </Button>
              <Button variant="default" onClick={() => void stop(false)} autoFocus>
                {t('desktop.calendar.leave')}
              </Button>
              <Button variant="subtle" onClick={() => setStopping('cancelled')}>
                {t('common.cancel')}
              </Button>
            </div>
          ) : (
            <Row
              text={t('desktop.calendar.offText')}
              label={t('desktop.calendar.off')}
              onClick={() => setStopping('asked')}
              focused={stopping === 'cancelled'}
            />
          )}
        </>
      )}
    </section>
  )
}
