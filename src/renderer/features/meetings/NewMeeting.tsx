import { Button } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { dayOf } from '@shared/rules/time'
import { routes } from '@renderer/app/routes'
import { useRecordMaps } from '@renderer/store/kept'
import { BackIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { PageHeader } from '@renderer/ui/PageHeader'
import { usePreferences } from '@renderer/store/preferences'
import { useTexts } from '@renderer/ui/texts'
import { NewMeetingForm } from './NewMeetingForm'
import styles from './NewMeeting.module.css'
import { StartingPoints } from './StartingPoints'
import { isOf, startingPoints } from './startingPoints'

const IdeaDialog = loadLater(() => import('./IdeaDialog'))

const kinds = ['series', 'template', 'body', 'meeting', 'seat', 'person'] as const

/**
 * A new meeting in one calm page: what it starts from, and the few things that are asked. With a body it
 * begins as that body's next meeting.
 */
export function NewMeeting({ bodyId }: { bodyId: string | null }) {
  const { t } = useTexts()
  const { documentLanguage } = usePreferences()
  const [, navigate] = useLocation()
  const records = useRecordMaps(kinds)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isIdea, setIdea] = useState(false)
  if (!records) return null

  const around = {
    bodies: [...records.body.values()],
    seats: [...records.seat.values()],
    people: [...records.person.values()],
  }
  const points = startingPoints({
    series: [...records.series.values()],
    templates: [...records.template.values()],
    bodies: around.bodies,
    meetings: [...records.meeting.values()],
    language: documentLanguage,
    today: dayOf(new Date()),
    bodyId,
  })
  const point =
    points.find(({ key }) => key === chosen) ?? points.find((one) => isOf(one, bodyId)) ?? points[0]

  return (
    <div className={styles['screen']} onKeyDown={createOnControlEnter}>
      <PageHeader
        back={
          <Link href={routes.meetings} className={styles['back'] ?? ''}>
            <BackIcon aria-hidden />
            {t('meetings.new.back')}
          </Link>
        }
        title={t('meetings.new.title')}
        actions={
          <Button variant="default" onClick={() => setIdea(true)}>
            {t('dispatch.idea.make')}
          </Button>
        }
      />
      {isIdea && <IdeaDialog onClose={() => setIdea(false)} />}
      <div className={styles['columns']}>
        <StartingPoints points={points} chosen={point?.key ?? ''} onChoose={setChosen} />
        {point && (
          <NewMeetingForm
            key={point.key}
            point={point}
            around={around}
            onCancel={() => navigate(routes.meetings)}
          />
        )}
      </div>
    </div>
  )
}

/** Ctrl + Enter creates the meeting from anywhere on the page, so that a proposal is taken as it is. */
function createOnControlEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !event.ctrlKey || event.defaultPrevented) return
  event.preventDefault()
  event.currentTarget.querySelector('form')?.requestSubmit()
}
