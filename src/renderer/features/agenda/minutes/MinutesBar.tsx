import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { approvedText, sha256 } from '@shared/rules/minutesLife'
import { areCommentsLate } from '@shared/rules/minutesState'
import type { MeetingData } from '@shared/rules/meetingData'
import { AttentionIcon, DoneIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import { useToday } from '@renderer/ui/useToday'
import styles from './MinutesBar.module.css'
import { minutesTone, type MinutesStep, stepsAhead } from './steps'

const MinutesStepDialog = loadLater(() => import('./MinutesStepDialog'))

/** Where the minutes of a held meeting stand, and the steps that lie ahead. */
export function MinutesBar({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const [step, setStep] = useState<MinutesStep | null>(null)
  const { meeting } = data
  const { state } = meeting.minutes
  return (
    <section className={styles.bar} aria-label={t(`afterMeeting.life.region.${meeting.document}`)}>
      <StatusMark tone={minutesTone[state]} label={t(`afterMeeting.life.state.${state}`)} filled />
      <Detail data={data} />
      <div className={styles.steps}>
        {stepsAhead[state].map((one) => (
          <Button key={one} size="xs" variant="default" onClick={() => setStep(one)}>
            {t(`afterMeeting.life.step.${one}`)}
          </Button>
        ))}
      </div>
      {state === 'approved' && <Seal data={data} hash={meeting.minutes.hash} />}
      {step && <MinutesStepDialog meeting={meeting} step={step} onClose={() => setStep(null)} />}
    </section>
  )
}

/** The day that matters in the state. */
function Detail({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const today = useToday()
  const { meeting } = data
  const { state, commentsBy, checkedOn, approvedOn } = meeting.minutes
  if (state === 'approved') {
    return (
      <span className={styles.detail}>
        {approvedOn && t('afterMeeting.life.approvedOn', { day: formatDay(approvedOn) })}
      </span>
    )
  }
  const day = state === 'comments' ? commentsBy : state === 'checked' ? checkedOn : null
  if (day === null || state === 'draft') return <span className={styles.detail} />
  return (
    <span className={styles.detail} data-late={areCommentsLate(meeting, today) || undefined}>
      {t(`afterMeeting.life.${state === 'comments' ? 'commentsBy' : 'checkedOn'}`, {
        day: formatDay(day),
      })}
      {areCommentsLate(meeting, today) && ` ${t('afterMeeting.life.commentsLate')}`}
    </span>
  )
}

/** Whether the text of approved minutes is that of the approval, told by its SHA-256. */
function Seal({ data, hash }: { data: MeetingData; hash: string }) {
  const { t } = useTexts()
  const [now, setNow] = useState<string | null>(null)
  const text = approvedText(data)
  useEffect(() => {
    let isCurrent = true
    void sha256(text).then((digest) => {
      if (isCurrent) setNow(digest)
    })
    return () => {
      isCurrent = false
    }
  }, [text])
  if (now === null || hash === '') return null
  const same = now === hash
  return (
    <span className={styles.seal} data-same={same} title={`SHA-256 ${hash}`}>
      {same ? <DoneIcon aria-hidden /> : <AttentionIcon aria-hidden />}
      {t(`afterMeeting.life.${same ? 'same' : 'changed'}`, { hash: hash.slice(0, 8) })}
    </span>
  )
}
