import { Button } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { isThere, quorumOf } from '@shared/rules/hold/attendance'
import { peopleSource } from '@renderer/register/sources'
import { tellProblem } from '@renderer/register/tellSaved'
import { useRecords } from '@renderer/store/kept'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import { AttentionIcon, CheckIcon, PeopleIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { useMeeting } from '../builder'
import styles from './Attendance.module.css'
import { AttendeeRow } from './AttendeeRow'
import { mark, markAllPresent } from './holdActions'
import { useHold } from './hold'

/** Who is there: one key each on the person that has the focus, or the menu of the row. */
export function AttendancePane() {
  const { t, language } = useTexts()
  const { meeting, people, organisations } = useMeeting()
  const { attendees, isLocked } = useHold()
  const seats = useRecords('seat')
  const quorum = quorumOf(meeting, attendees)
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
          <p className={styles['quorum']} data-lacks={!quorum.isMajority || undefined}>
            {quorum.isMajority ? <CheckIcon aria-hidden /> : <AttentionIcon aria-hidden />}
            {t(`meetingMode.attendance.${quorum.isMajority ? 'quorum' : 'quorumLacks'}`, {
              there: quorum.there,
              members: quorum.members,
            })}
          </p>
        )}
      </header>
      <ul className={styles['list']} onKeyDown={onArrow}>
        {attendees.map((attendee, index) => (
          <AttendeeRow
            key={attendee.personId}
            attendee={attendee}
            seats={seats ?? []}
            isFirst={index === 0}
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
}

/** Arrows go from person to person. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget, target } = event
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(target instanceof HTMLElement) || !target.matches('[data-attendee]')) return
  event.preventDefault()
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-attendee]')]
  all[all.indexOf(target) + by]?.focus()
}
