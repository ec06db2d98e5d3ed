import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link, Redirect } from 'wouter'
import type { DocumentLanguage } from '@shared/model/base'
import { statesOf } from '@shared/rules/hold/course'
import { liveClock } from '@shared/rules/hold/liveClock'
import { isSealed } from '@shared/rules/minutesState'
import type { MeetingData } from '@shared/rules/meetingData'
import { holdPath, routes } from '@renderer/app/routes'
import { usePreferences } from '@renderer/store/preferences'
import { EmptyState } from '@renderer/ui/EmptyState'
import { BackIcon, InternalIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import { useNow } from '@renderer/ui/useNow'
import { BuilderContext, MeetingContext } from '../builder'
import { AgendaRail } from './AgendaRail'
import { AttendancePane } from './AttendancePane'
import { CurrentItem } from './CurrentItem'
import { HoldContext } from './hold'
import { startMeeting } from './holdActions'
import { HoldHeader } from './HoldHeader'
import styles from './HoldScreen.module.css'
import { LateLine } from './LateLine'
import { toggleOutcome } from './OutcomeChoice'
import { StepBar } from './StepBar'
import { useFocusOnItem } from './useFocusOnItem'
import { useHeldMeeting } from './useHeldMeeting'
import { useHoldState } from './useHold'
import { useHoldKeys } from './useHoldKeys'

const ClosingDialog = loadLater(() => import('./ClosingDialog'))

/** The course of a meeting while it is held, over the whole window. */
export default function HoldScreen({ meetingId }: { meetingId: string | undefined }) {
  // What is typed goes first; the rest of the view follows what was stored when there is time.
  const data = useDeferredValue(useHeldMeeting(meetingId))
  if (data === undefined) return null
  if (data === null) return <Missing />
  // From here on it is this one, also when it is closed and another comes next.
  if (meetingId === undefined) return <Redirect to={holdPath(data.meeting.id)} replace />
  return <Course data={data} />
}

function Course({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const { meeting } = data
  const { attendanceShown } = usePreferences()
  const [language, setLanguage] = useState<DocumentLanguage>(meeting.language)
  const [isClosing, setClosing] = useState(false)
  const { hold, running, shown, next, lookAt, take, forward, back } = useHoldState(data)
  const { rows, stops, attendees, isOpen, isLocked } = hold
  const { now } = useNow()
  const clock = useMemo(() => (isLocked ? null : liveClock(data, now)), [data, now, isLocked])
  const states = useMemo(() => statesOf(stops, isLocked), [stops, isLocked])
  const sealed = isSealed(meeting)
  const builder = useMemo(
    () => ({ meetingId: meeting.id, language, locked: isLocked, sealed }),
    [meeting.id, language, isLocked, sealed],
  )
  const shownId = shown?.id ?? null
  const row = rows.find(({ occurrence }) => occurrence.id === shownId)
  useFocusOnItem(shownId, isOpen)
  useHoldKeys({
    forward,
    back,
    choose: (code) => {
      if (shown && !isLocked) void toggleOutcome(shown, code)
    },
  })

  return (
    <BuilderContext value={builder}>
      <MeetingContext value={data}>
        <HoldContext value={hold}>
          <div className={styles['screen']} data-pane={attendanceShown || undefined}>
            <HoldHeader onLanguage={setLanguage} onClose={() => setClosing(true)} />
            <AgendaRail
              rows={rows}
              states={states}
              clock={clock}
              shownId={shownId}
              isLocked={isLocked}
              onShow={lookAt}
            />
            <div className={styles['main']}>
              {isLocked ? <Locked data={data} /> : <LateLine meeting={meeting} clock={clock} />}
              <div key={shownId} className={styles['scroll']}>
                {!isOpen && !isLocked && <Start meetingId={meeting.id} />}
                {row ? (
                  <CurrentItem
                    row={row}
                    running={running}
                    clock={clock}
                    onTake={(id) => void take(id)}
                    onGoBack={() => lookAt(null)}
                  />
                ) : (
                  <EmptyState title={t('meetingMode.empty')} text={t('meetingMode.emptyText')} />
                )}
              </div>
              <StepBar
                shown={shown}
                next={next}
                canGoForward={next !== null || shown !== (stops.at(-1) ?? null)}
                onBack={back}
                onForward={forward}
              />
            </div>
            {attendanceShown && (
              <AttendancePane
                meeting={meeting}
                body={data.body}
                people={data.people}
                organisations={data.organisations}
                attendees={attendees}
                isLocked={isLocked}
              />
            )}
          </div>
          {isClosing && <ClosingDialog data={data} onClose={() => setClosing(false)} />}
        </HoldContext>
      </MeetingContext>
    </BuilderContext>
  )
}

function Missing() {
  const { t } = useTexts()
  const back = (
    <Link href={routes.meetings} className={styles['back'] ?? ''}>
      <BackIcon aria-hidden />
      {t('agenda.builder.back')}
    </Link>
  )
  return (
    <>
      <PageHeader title={t('meetingMode.title')} back={back} />
      <EmptyState title={t('meetingMode.missing')} text={t('meetingMode.missingText')} />
    </>
  )
}

function Locked({ data: { meeting } }: { data: MeetingData }) {
  const { t } = useTexts()
  return (
    <p className={styles['locked']}>
      <InternalIcon aria-hidden />
      {t(`meetingMode.${meeting.state === 'held' ? 'held' : 'cancelled'}`)}
    </p>
  )
}

/** The meeting has not been opened: what opening does, and the button. */
function Start({ meetingId }: { meetingId: string }) {
  const { t } = useTexts()
  return (
    <section className={styles['start']}>
      <div>
        <h2>{t('meetingMode.notStarted')}</h2>
        <p>{t('meetingMode.notStartedText')}</p>
      </div>
      <Button size="md" onClick={() => void startMeeting(meetingId, new Date().toISOString())}>
        {t('meetingMode.start')}
      </Button>
    </section>
  )
}
