import { Menu } from '@mantine/core'
import { memo, useRef, useState, type KeyboardEvent } from 'react'
import type { Attendance } from '@shared/model/attendance'
import type { Meeting } from '@shared/model/meeting'
import type { Person } from '@shared/model/person'
import { personName, personSortName } from '@shared/model/personName'
import type { Seat } from '@shared/model/seat'
import { clockNow, deputyChoices, type Attendee } from '@shared/rules/hold/attendance'
import { formatClock } from '@renderer/ui/format'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import styles from './Attendance.module.css'
import { actNames, AttendeeMenu, Deputies, type Act } from './AttendeeMenu'
import { AttendeeTimes } from './AttendeeTimes'
import { mark } from './holdActions'

const tones = {
  present: 'done',
  remote: 'done',
  excused: 'paused',
  absent: 'dropped',
} as const satisfies Record<Attendance['presence'], Tone>

interface AttendeeRowProps {
  attendee: Attendee
  attendees: readonly Attendee[]
  meeting: Meeting
  people: ReadonlyMap<string, Person>
  seats: readonly Seat[]
  isFirst: boolean
  isLocked: boolean
}

/** One person and how they take part. */
export const AttendeeRow = memo(function AttendeeRow(props: AttendeeRowProps) {
  const { attendee, attendees, meeting, people, seats, isFirst, isLocked } = props
  const { t, language } = useTexts()
  const [opened, setOpened] = useState<'all' | 'deputy' | null>(null)
  const [isTiming, setTiming] = useState(false)
  const row = useRef<HTMLButtonElement>(null)
  const { personId, role, mark: marked } = attendee
  const person = people.get(personId)
  const name = person ? personSortName(person) : t('common.removed')
  const nameOf = (id: string) => {
    const other = people.get(id)
    return other ? personName(other) : t('common.removed')
  }
  const facts = [
    t(`meetingMode.attendance.role.${role}`),
    marked?.deputyForId &&
      t('meetingMode.attendance.deputyAt', { name: nameOf(marked.deputyForId) }),
    marked?.arrived &&
      t('meetingMode.attendance.arrivedAt', { clock: formatClock(marked.arrived, language) }),
    marked?.left &&
      t('meetingMode.attendance.leftAt', { clock: formatClock(marked.left, language) }),
  ].filter((fact) => typeof fact === 'string' && fact !== '')

  const store = (fields: Partial<Attendance> | null) => mark(meeting.id, personId, fields)
  const write = (fields: Partial<Attendance> | null) => void store(fields)
  const now = () => clockNow(meeting, new Date().toISOString())
  const acts: Readonly<Record<Act, () => void>> = {
    present: () => write({ presence: 'present' }),
    remote: () => write({ presence: 'remote' }),
    excused: () => write({ presence: 'excused' }),
    absent: () => write({ presence: 'absent' }),
    deputy: () => setOpened('deputy'),
    arrived: () => write({ arrived: now() }),
    left: () => write({ left: now() }),
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isLocked || event.ctrlKey || event.altKey || event.metaKey) return
    const key = event.key.toLocaleUpperCase('fi')
    const name = actNames.find((one) => t(`meetingMode.attendance.keys.${one}`) === key)
    if (name) acts[name]()
    else if (event.key === 'Delete' || event.key === 'Backspace') write(null)
    else return
    event.preventDefault()
  }

  return (
    <li>
      <Menu
        opened={opened !== null}
        onChange={(isOpened) => setOpened(isOpened ? 'all' : null)}
        position="left-start"
        width={260}
        keepMounted={false}
        withInitialFocusPlaceholder={false}
        disabled={isLocked}
      >
        <Menu.Target>
          <button
            ref={row}
            type="button"
            className={styles['row']}
            data-attendee
            tabIndex={isFirst ? 0 : -1}
            onKeyDown={onKeyDown}
          >
            <span className={styles['name']}>
              {name}
              <span className={styles['facts']}>{facts.join(', ')}</span>
            </span>
            {marked ? (
              <StatusMark
                tone={tones[marked.presence]}
                label={t(`meetingMode.attendance.presence.${marked.presence}`)}
              />
            ) : (
              <StatusMark tone="open" label={t('meetingMode.attendance.unmarked')} />
            )}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {opened === 'deputy' ? (
            <Deputies
              choices={deputyChoices(personId, meeting, attendees, seats)}
              nameOf={nameOf}
              onChoose={(deputyForId) => write({ deputyForId })}
            />
          ) : (
            <AttendeeMenu
              mark={marked}
              acts={acts}
              onClear={() => write(null)}
              onTimes={() => setTiming(true)}
            />
          )}
        </Menu.Dropdown>
      </Menu>
      {isTiming && marked && (
        <AttendeeTimes
          mark={marked}
          name={name}
          store={store}
          onClose={() => {
            setTiming(false)
            row.current?.focus()
          }}
        />
      )}
    </li>
  )
})
