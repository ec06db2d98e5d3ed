import { Link } from 'wouter'
import type { Status } from '@shared/model/status'
import type { Task } from '@shared/model/task'
import { formatDay } from '@shared/texts/format'
import { formatKnownPeriod } from '@shared/texts/period'
import { isReviewPassed } from '@shared/rules/suspension'
import { homes, recordPath } from '@renderer/app/routes'
import { stateTones } from '@renderer/register/statusColumn'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { DutyLine } from './DutyLine'
import styles from './Suspended.module.css'

interface SuspendedCardProps {
  status: Status
  name: string
  tasks: ReadonlyMap<string, Task>
  today: string
}

/** One suspension in force. */
export function SuspendedCard({ status, name, tasks, today }: SuspendedCardProps) {
  const { t, language } = useTexts()
  const { subject, state, layer, reason, allowed, reviewOn, duties, source, asWritten } = status
  const home = homes[subject.kind]
  const period = asWritten || formatKnownPeriod(status, language)
  return (
    <article className={styles['card']} aria-label={name}>
      <header className={styles['head']}>
        <h2>
          {home ? <Link href={recordPath(home, subject.kind, subject.id)}>{name}</Link> : name}
        </h2>
        <StatusMark
          tone={stateTones[state]}
          label={`${t(`model.statusLayer.${layer}`)}: ${t(`model.statusState.${state}`)}`}
        />
      </header>
      <p className={styles['since']}>
        {period && t('suspension.since', { period })}
        {reviewOn !== null && (
          <StatusMark
            tone={isReviewPassed(status, today) ? 'attention' : 'waiting'}
            label={t(
              isReviewPassed(status, today) ? 'suspension.reviewLate' : 'suspension.review',
              { day: formatDay(reviewOn) },
            )}
          />
        )}
      </p>
      {reason && <p>{reason}</p>}
      {allowed && (
        <p>
          <b>{t('suspension.allowed')}:</b> {allowed}
        </p>
      )}
      <h3>{t('suspension.duties')}</h3>
      {duties.length === 0 ? (
        <p className={styles['none']}>{t('suspension.noDuties')}</p>
      ) : (
        <ul className={styles['duties']}>
          {duties.map((duty, index) => (
            <DutyLine
              key={`${duty.kind} ${index}`}
              status={status}
              index={index}
              subjectName={name}
              task={duty.taskId ? tasks.get(duty.taskId) : undefined}
              today={today}
            />
          ))}
        </ul>
      )}
      <footer className={styles['foot']}>
        {source?.text && <span>{source.text}</span>}
        <Link href={recordPath('cooperation', 'status', status.id)}>
          {t('suspension.openStatus')}
        </Link>
      </footer>
    </article>
  )
}
