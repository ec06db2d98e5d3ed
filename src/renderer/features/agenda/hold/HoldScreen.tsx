import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { textIn, type DocumentLanguage } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import { statesOf } from '@shared/rules/hold/course'
import { liveClock } from '@shared/rules/hold/liveClock'
import type { MeetingData } from '@shared/rules/meetingData'
import { meetingPath } from '@renderer/app/routes'
import { SaveStatus } from '@renderer/register/SaveStatus'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { EmptyState } from '@renderer/ui/EmptyState'
import { formatMeetingTime } from '@renderer/ui/format'
import { BackIcon, ForwardIcon, InternalIcon, PeopleIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { useNow } from '@renderer/ui/useNow'
import { BuilderContext, MeetingContext } from '../builder'
import { LanguageSwitch } from '../LanguageSwitch'
import { AgendaRail } from './AgendaRail'
import { AttendancePane } from './AttendancePane'
import { CurrentItem } from './CurrentItem'
import { HoldContext } from './hold'
import { startMeeting } from './holdActions'
import styles from './HoldScreen.module.css'
import { LateLine } from './LateLine'
import { toggleOutcome } from './OutcomeChoice'
import { useHeldMeeting } from './useHeldMeeting'
import { useHoldKeys } from './useHoldKeys'
import { useHoldState } from './useHold'

const ClosingDialog = loadLater(() => import('./ClosingDialog'))

/** The course of a meeting while it is held, over the whole window. */
export default function HoldScreen({ meetingId }: { meetingId: string | undefined }) {
  const { t } = useTexts()
  const data = useHeldMeeting(meetingId)
  if (data === undefined) return null
  if (data === null) {
    return <EmptyState title={t('meetingMode.missing')} text={t('meetingMode.missingText')} />
  }
  return <Course key={data.meeting.id} data={data} />
}

function Course({ data }: { data: MeetingData }) {
  const { t, language: spoken } = useTexts()
  const { meeting } = data
  const { attendanceShown } = usePreferences()
  const [language, setLanguage] = useState<DocumentLanguage>(meeting.language)
  const [isClosing, setClosing] = useState(false)
  const { hold, running, shown, next, lookAt, take, forward, back } = useHoldState(data)
  const { rows, stops, isOpen, isLocked } = hold
  const { now } = useNow()
  const clock = useMemo(() => (isLocked ? null : liveClock(data, now)), [data, now, isLocked])
  const states = useMemo(() => statesOf(stops), [stops])
  const builder = useMemo(
    () => ({ meetingId: meeting.id, language, locked: isLocked }),
    [meeting.id, language, isLocked],
  )
  useHoldKeys({
    forward,
    back,
    choose: (code) => {
      if (shown && !isLocked) void toggleOutcome(shown, code)
    },
  })
  const row = rows.find(({ occurrence }) => occurrence.id === shown?.id)
  const nextRow = rows.find(({ occurrence }) => occurrence.id === next?.id)
  const nextTitle = nextRow
    ? `${nextRow.number} ${textIn(occurrenceTitle(nextRow.occurrence, nextRow.matter ?? undefined), spoken)}`.trim()
    : ''
  const paneLabel = t(`meetingMode.attendance.${attendanceShown ? 'hide' : 'show'}`)

  return (
    <BuilderContext value={builder}>
      <MeetingContext value={data}>
        <HoldContext value={hold}>
          <div className={styles['screen']} data-pane={attendanceShown || undefined}>
            <header className={styles['head']}>
              <Link href={meetingPath(meeting.id)} className={styles['back'] ?? ''}>
                <BackIcon aria-hidden />
                {t('meetingMode.back')}
              </Link>
              <div className={styles['words']}>
                <h1 className={styles['title']}>{textIn(meeting.title, spoken)}</h1>
                <p className={styles['when']}>{formatMeetingTime(meeting, spoken)}</p>
              </div>
              <SaveStatus />
              <LanguageSwitch
                rows={rows}
                documents={meeting.language}
                value={language}
                onChange={setLanguage}
              />
              <Tooltip label={paneLabel}>
                <ActionIcon
                  aria-label={paneLabel}
                  aria-expanded={attendanceShown}
                  onClick={() => setPreferences({ attendanceShown: !attendanceShown })}
                >
                  <PeopleIcon aria-hidden />
                </ActionIcon>
              </Tooltip>
              {isOpen && (
                <Button variant="default" onClick={() => setClosing(true)}>
                  {t('meetingMode.close')}
                </Button>
              )}
            </header>
            <AgendaRail states={states} clock={clock} shownId={shown?.id ?? null} onShow={lookAt} />
            <div className={styles['main']}>
              {isLocked ? (
                <p className={styles['locked']}>
                  <InternalIcon aria-hidden />
                  {t(`meetingMode.${meeting.state === 'held' ? 'held' : 'cancelled'}`)}
                </p>
              ) : (
                <LateLine meeting={meeting} clock={clock} />
              )}
              <div className={styles['scroll']}>
                {!isOpen && !isLocked && (
                  <section className={styles['start']}>
                    <div>
                      <h2>{t('meetingMode.notStarted')}</h2>
                      <p>{t('meetingMode.notStartedText')}</p>
                    </div>
                    <Button
                      size="md"
                      onClick={() => void startMeeting(meeting.id, new Date().toISOString())}
                    >
                      {t('meetingMode.start')}
                    </Button>
                  </section>
                )}
                {row ? (
                  <CurrentItem
                    key={row.occurrence.id}
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
              <footer className={styles['foot']}>
                <Button
                  variant="subtle"
                  color="gray"
                  aria-keyshortcuts="PageUp"
                  leftSection={<BackIcon aria-hidden />}
                  disabled={!shown || stops.indexOf(shown) === 0}
                  onClick={back}
                >
                  {t('meetingMode.item.previous')}
                  <KeyHint keys="PgUp" />
                </Button>
                <p className={styles['hint']}>{t('meetingMode.panes')}</p>
                <Button
                  size="md"
                  variant={isOpen ? 'filled' : 'default'}
                  className={styles['next'] ?? ''}
                  aria-keyshortcuts="PageDown"
                  rightSection={<ForwardIcon aria-hidden />}
                  disabled={isOpen && !next && shown?.id === running?.id}
                  onClick={forward}
                >
                  <span className={styles['nextWords']}>
                    {isOpen && nextTitle
                      ? t('meetingMode.item.nextIs', { title: nextTitle })
                      : t('meetingMode.item.next')}
                  </span>
                  <span className={styles['nextKeys']} aria-hidden>
                    PgDn
                  </span>
                </Button>
              </footer>
            </div>
            {attendanceShown && <AttendancePane />}
          </div>
          {isClosing && (
            <ClosingDialog
              data={data}
              onClose={() => {
                setClosing(false)
              }}
            />
          )}
        </HoldContext>
      </MeetingContext>
    </BuilderContext>
  )
}
