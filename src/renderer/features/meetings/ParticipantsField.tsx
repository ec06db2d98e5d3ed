import { Button, CloseButton, Input, NativeSelect } from '@mantine/core'
import { useRef } from 'react'
import { participantRoles, type Participant } from '@shared/model/meeting'
import type { Person } from '@shared/model/person'
import type { Seat } from '@shared/model/seat'
import { meetingTypes } from '@shared/model/template'
import type { NetworkPlace } from '@shared/rules/networkList'
import { choicesOf } from '@renderer/register/choices'
import { personLabel } from '@renderer/register/names'
import { RecordField } from '@renderer/ui/form/fields/RecordField'
import type { FieldControl, RecordSource } from '@renderer/ui/form/types'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { teamParticipants } from './newMeeting'
import styles from './ParticipantsField.module.css'
import { networkParticipants, seatParticipants, withParticipants } from './seatParticipants'

interface ParticipantsFieldProps {
  control: FieldControl
  source: RecordSource
  people: ReadonlyMap<string, Person>
  seats: ReadonlyMap<string, Seat>
  /** The network list of the day. */
  network: readonly NetworkPlace[]
  today: string
}

/** Who is called to the whole meeting and in which role. The value is a list of participants. */
export function ParticipantsField(props: ParticipantsFieldProps) {
  const { control, source, people, seats, today } = props
  const { t } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  const participants = (Array.isArray(control.value) ? control.value : []) as Participant[]
  const called = new Set(participants.map(({ personId }) => personId))
  const { bodyId } = control.values
  const type = meetingTypes.find((one) => one === control.values['type']) ?? 'team'
  const network = networkParticipants(props.network, type)

  function add(added: readonly Participant[]) {
    const next = withParticipants(participants, added)
    const count = next.length - participants.length
    control.setValue(next)
    notify({
      text:
        count > 0
          ? t('meetings.participants.added', { count })
          : t('meetings.participants.noneAdded'),
      tone: 'info',
    })
  }

  function setRole(personId: string, role: Participant['role']) {
    control.setValue(
      participants.map((one) => (one.personId === personId ? { ...one, role } : one)),
    )
  }

  function removeAt(index: number) {
    control.setValue(participants.toSpliced(index, 1))
    // The row goes away with its button; the focus stays in the list.
    const buttons = list.current?.querySelectorAll<HTMLElement>('button') ?? []
    ;(buttons[index + 1] ?? buttons[index - 1])?.focus()
  }

  return (
    <div role="group" aria-label={t('model.field.participants')} className={styles['field']}>
      <div className={styles['head']}>
        <Input.Label labelElement="div" size="xs">
          {t('meetings.participants.count', { count: participants.length })}
        </Input.Label>
        <Button variant="subtle" onClick={() => add(teamParticipants([...people.values()]))}>
          {t('meetings.participants.addTeam')}
        </Button>
        {typeof bodyId === 'string' && (
          <Button
            variant="subtle"
            onClick={() => add(seatParticipants([...seats.values()], bodyId, today))}
          >
            {t('meetings.participants.addSeats')}
          </Button>
        )}
        {network.length > 0 && (
          <Button variant="subtle" onClick={() => add(network)}>
            {t('meetings.participants.addNetwork')}
          </Button>
        )}
      </div>
      {participants.length === 0 ? (
        <p className={styles['none']}>{t('meetings.participants.none')}</p>
      ) : (
        <ul ref={list} className={styles['list']}>
          {participants.map(({ personId, role }, index) => {
            const person = people.get(personId)
            const name = person ? personLabel(person) : t('common.removed')
            return (
              <li key={personId} className={styles['row']}>
                <span className={styles['name']}>{name}</span>
                <NativeSelect
                  size="xs"
                  className={styles['role'] ?? ''}
                  aria-label={t('meetings.participants.role', { name })}
                  data={choicesOf(participantRoles, (code) => t(`model.participantRole.${code}`))}
                  value={role}
                  onChange={(event) =>
                    setRole(personId, event.currentTarget.value as Participant['role'])
                  }
                />
                <CloseButton
                  size="sm"
                  aria-label={t('meetings.participants.remove', { name })}
                  onClick={() => removeAt(index)}
                />
              </li>
            )
          })}
        </ul>
      )}
      <RecordField
        key={participants.length}
        field={{
          label: t('meetings.participants.add'),
          hint: t('meetings.participants.addHint'),
          source: { ...source, options: source.options.filter(({ id }) => !called.has(id)) },
        }}
        control={{
          ...control,
          id: `${control.id}.add`,
          value: null,
          setValue: (personId) => {
            if (typeof personId !== 'string') return
            control.setValue(withParticipants(participants, [{ personId, role: 'member' }]))
          },
        }}
      />
    </div>
  )
}
