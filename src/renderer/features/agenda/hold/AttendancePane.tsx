import { Button } from '@mantine/core'
import { memo, type KeyboardEvent } from 'react'
import type { Seat } from '@shared/model/seat'
import { isThere, type Attendee } from '@shared/rules/hold/attendance'
import { quorumOf } from '@shared/rules/hold/quorum'
import type { MeetingData } from '@shared/rules/meetingData'
import { peopleSource } from '@renderer/register/sources'
import { tellProblem } from '@renderer/register/tellSaved'
import { useRecords } from '@renderer/store/kept'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import { AttentionIcon, CheckIcon, PeopleIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Attendance.module.css'
import { AttendeeRow } from './AttendeeRow'
import { mark, markAllPresent } from './holdActions'

interface AttendancePaneProps extends Pick<
  MeetingData,
  'meeting' | 'body' | 'people' | 'organisations'
> {
  attendees: readonly Attendee[]
  isLocked: boolean
}

const noSeats: readonly Seat[] = []

/** Who is there: one key each on the person that has the focus, or the menu of the row. */
export const AttendancePane = memo(function AttendancePane(props: AttendancePaneProps) {
  const { meeting, body, people, organisations, attendees, isLocked } = props
  const { t, language } = useTexts()
  const seats = useRecords('seat')
  const quorum = quorumOf(meeting, body, attendees)
  const there = attendees.filter(({ mark: one }) => one && isThere(one.presence)).length
  const isAnyUnmarked = attendees.some((one) => one.mark === null && one.forItems.length === 0)

  async function markAll() {
    const result = await markAllPresent(meeting.id)
    if (result && !result.ok) tellProblem(t, result.problem)
  }

  return (
    <aside className={styles['pane']} aria-label={t('meetingMode.attendance.title')} data-hold-part>
      <header className={styles['head']}>
        <h2 className={styles['title']}>
          <PeopleIcon aria-hidden />
          {t('meetingMode.attendance.summary', { there, all: attendees.length })}
        </h2>
        {quorum && (
          <p className={styles['quorum']} data-lacks={!quorum.isMet || undefined}>
            {quorum.isMet ? <CheckIcon aria-hidden /> : <AttentionIcon aria-hidden />}
            {t(`meetingMode.attendance.${quorum.isMet ? 'quorum' : 'quorumLacks'}.${quorum.rule}`, {
              there: quorum.there,
              members: quorum.members,
              needed: quorum.needed,
            })}
          </p>
        )}
      </header>
      <ul className={styles['list']} onKeyDown={onArrow}>
        {attendees.map((attendee, index) => (
          <AttendeeRow
            key={attendee.personId}
            attendee={attendee}
            attendees={attendees}
            meeting={meeting}
            people={people}
            seats={seats ?? noSeats}
            isFirst={index === 0}
            isLocked={isLocked}
          />
        ))}
      </ul>
      {!isLocked && (
        <footer className={styles['foot']}>
          {isAnyUnmarked && (
            <Button variant="light" leftSection={<CheckIcon aria-hidden />} onClick={markAll}>
              {t('meetingMode.attendance.all')}
            </Button>
          )}
          <FieldInput<{ personId: string | null }>
            field={{
              kind: 'record',
              name: 'personId',
              label: t('meetingMode.attendance.add'),
              source: peopleSource(people, organisations, language),
            }}
            control={{
              id: 'hold-add-attendee',
              value: null,
              setValue: (id) => {
                if (typeof id === 'string') void mark(meeting.id, id, { presence: 'present' })
              },
              error: undefined,
              inner: {},
              values: {},
            }}
          />
          <p className={styles['help']}>{t('meetingMode.attendance.keysHelp')}</p>
        </footer>
      )}
    </aside>
  )
})

/** Arrows go from person to person. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget, target } = event
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(target instanceof HTMLElement) || !target.matches('[data-attendee]')) return
  event.preventDefault()
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-attendee]')]
  all[all.indexOf(target) + by]?.focus()
}
