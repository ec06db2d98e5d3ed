import { isInMaking } from '@shared/model/meetingState'
import { isSealed } from '@shared/rules/minutesState'
import type { MeetingData } from '@shared/rules/meetingData'
import { InternalIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from '../AgendaScreen.module.css'
import { Reopenings } from '../dispatch/Reopenings'
import { MinutesBar } from './MinutesBar'

/** What can still be written in a meeting that is no draft, and where its minutes stand. */
export function StateNotes({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const { state } = data.meeting
  if (isInMaking(data.meeting)) return <Reopenings meeting={data.meeting} />
  return (
    <>
      <p className={styles['locked']}>
        <InternalIcon aria-hidden />
        {isSealed(data.meeting)
          ? t('afterMeeting.life.sealed')
          : t(`agenda.builder.${state === 'held' ? 'lockedHeld' : 'lockedCancelled'}`)}
      </p>
      {state === 'held' && <MinutesBar data={data} />}
      <Reopenings meeting={data.meeting} />
    </>
  )
}
