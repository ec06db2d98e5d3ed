import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import type { ConveneState } from '@shared/rules/timeToConvene'
import { dayOf } from '@shared/rules/time'
import { meetingPath, recordPath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { MeetingIcon } from '@renderer/ui/icons'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import styles from './Network.module.css'

interface ConveneCardProps {
  body: Body
  state: ConveneState
  today: string
}

/** Is it time to convene: the numbers, what speaks for it, and the meeting itself. */
export function ConveneCard({ body, state, today }: ConveneCardProps) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const { waiting, oldestWait, nearestDue, daysSince, lastMeeting, nextMeeting, reasons } = state
  const months = state.nudgeMonths ?? 0
  const name = textIn(body.name, language)
  const facts = [
    { label: t('network.waiting'), value: t('network.matters', { count: waiting.length }) },
    {
      label: t('network.oldestWait'),
      value: oldestWait === null ? t('network.nothing') : t('network.days', { count: oldestWait }),
    },
    {
      label: t('network.nearestDue'),
      value: nearestDue === null ? t('network.nothing') : dueText(nearestDue),
    },
    {
      label: t('network.sinceLast'),
      value: daysSince === null ? t('network.never') : t('network.days', { count: daysSince }),
    },
  ]

  function dueText(day: string): string {
    return day < today ? t('network.late', { day: formatDay(day) }) : formatDay(day)
  }

  return (
    <section className={styles['card']} aria-label={name}>
      <header className={styles['cardHead']}>
        <h2>{name}</h2>
        {nextMeeting && <StatusMark tone="running" label={t('network.coming')} />}
        {!nextMeeting && reasons.length > 0 && (
          <StatusMark tone="attention" label={t('network.isTime')} />
        )}
        {!nextMeeting && reasons.length === 0 && (
          <StatusMark tone="done" label={t('network.noHurry')} />
        )}
      </header>
      <dl className={styles['facts']}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <ul className={styles['reasons']}>
          {reasons.map((reason) => (
            <li key={reason}>{t(`network.reasons.${reason}`, { count: months })}</li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <ul className={styles['waiting']} aria-label={t('network.waiting')}>
          {waiting.map((matter) => (
            <li key={matter.id}>
              <Link href={recordPath('meetings', 'matter', matter.id)}>
                {textIn(matter.title, language)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        {lastMeeting && (
          <Link href={meetingPath(lastMeeting.id)}>
            {t('network.lastMeeting', {
              day: formatDay(dayOf(lastMeeting.start, lastMeeting.timeZone)),
            })}
          </Link>
        )}
        {nextMeeting ? (
          <Button variant="default" onClick={() => navigate(meetingPath(nextMeeting.id))}>
            {t('network.openNext', {
              day: formatDay(dayOf(nextMeeting.start, nextMeeting.timeZone)),
            })}
          </Button>
        ) : (
          <Button
            leftSection={<MeetingIcon aria-hidden />}
            variant={reasons.length > 0 ? 'filled' : 'default'}
            onClick={() => navigate(newRecordPath('meetings', 'meeting', { bodyId: body.id }))}
          >
            {t('network.convene')}
          </Button>
        )}
      </div>
    </section>
  )
}
