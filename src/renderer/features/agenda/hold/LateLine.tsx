import { Button } from '@mantine/core'
import type { Meeting } from '@shared/model/meeting'
import type { OutcomeCode } from '@shared/model/outcome'
import type { LiveClock } from '@shared/rules/hold/liveClock'
import { wallTime } from '@shared/rules/time'
import { tellSaved } from '@renderer/register/tellSaved'
import { formatAtClock, formatMeetingTime } from '@renderer/ui/format'
import { AttentionIcon, ClockIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { chooseOutcome } from '../actions/editItem'
import { useHold } from './hold'
import styles from './HoldScreen.module.css'

interface LateLineProps {
  meeting: Meeting
  clock: LiveClock | null
}

/** How the meeting keeps its time, in one sentence, and what would bring it back into it. */
export function LateLine({ meeting, clock }: LateLineProps) {
  const { t, language } = useTexts()
  const { rows } = useHold()
  if (!clock) {
    const time = formatMeetingTime(meeting, language)
    return <p className={styles['clock']}>{t('meetingMode.clock.far', { time })}</p>
  }
  const { toCut, lateMinutes, overrunMinutes: over } = clock
  const number = rows.find(({ occurrence }) => occurrence.id === toCut?.id)?.number ?? ''
  const said = {
    minutes: Math.abs(lateMinutes),
    over,
    number,
    ends: formatAtClock(clock.endsAt, language),
    clock: formatAtClock(wallTime(meeting.end, meeting.timeZone).clock, language),
  }
  const isLate = over > 0 || lateMinutes > 0

  async function drop(id: string, code: OutcomeCode, done: string) {
    tellSaved(t, await chooseOutcome(id, code), done)
  }

  return (
    <div
      className={styles['clock']}
      role="group"
      aria-label={t('meetingMode.clock.label')}
      data-late={isLate || undefined}
    >
      <p>
        {isLate ? <AttentionIcon aria-hidden /> : <ClockIcon aria-hidden />}
        {t(`meetingMode.clock.${sentenceOf(clock)}`, said)}
      </p>
      {toCut && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void drop(toCut.id, 'removed', t('meetingMode.clock.cutDone', { number }))
            }
          >
            {t('meetingMode.clock.cut', { number })}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void drop(toCut.id, 'movedToNext', t('meetingMode.clock.moveDone', { number }))
            }
          >
            {t('meetingMode.clock.move', { number })}
          </Button>
        </>
      )}
    </div>
  )
}

function sentenceOf({ toCut, lateMinutes, overrunMinutes }: LiveClock) {
  if (overrunMinutes > 0) {
    if (lateMinutes > 0) return toCut ? 'lateCut' : 'lateOver'
    return toCut ? 'overCut' : 'over'
  }
  if (lateMinutes === 0) return 'onTime'
  return lateMinutes > 0 ? 'late' : 'early'
}
