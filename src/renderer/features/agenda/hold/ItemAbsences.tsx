import { Checkbox, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import type { Occurrence } from '@shared/model/occurrence'
import { personName, personSortName } from '@shared/model/personName'
import { thereFor } from '@shared/rules/hold/attendance'
import { ChevronDownIcon, ChevronRightIcon } from '@renderer/ui/icons'
import { formatList } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { useMeeting } from '../builder'
import styles from './CurrentItem.module.css'
import { markForItem } from './holdActions'
import { useHold } from './hold'

const fields = ['absentIds', 'disqualifiedIds'] as const
const words = { absentIds: 'absent', disqualifiedIds: 'disqualified' } as const

/** Behind a fold: who is out of the room for this item, and who is disqualified in it. */
export function ItemAbsences({ occurrence }: { occurrence: Occurrence }) {
  const { t, language } = useTexts()
  const { people } = useMeeting()
  const { attendees, isLocked } = useHold()
  const [isUnfolded, setUnfolded] = useState(false)
  const tableId = useId()
  const nameOf = (id: string) => {
    const person = people.get(id)
    return person ? personName(person) : t('common.removed')
  }
  const summary = fields
    .filter((field) => occurrence[field].length > 0)
    .map((field) =>
      t(`meetingMode.item.${words[field]}Summary`, {
        names: formatList(occurrence[field].map(nameOf), language),
      }),
    )
  const there = thereFor(attendees)

  return (
    <section className={styles['part']}>
      <UnstyledButton
        className={styles['fold']}
        aria-expanded={isUnfolded}
        aria-controls={tableId}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {isUnfolded ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
        {t('meetingMode.item.absences')}
      </UnstyledButton>
      {summary.length > 0 && <p className={styles['effect']}>{summary.join(' ')}</p>}
      <div id={tableId} hidden={!isUnfolded}>
        {isUnfolded && there.length === 0 && (
          <p className={styles['help']}>{t('meetingMode.item.noneThere')}</p>
        )}
        {isUnfolded && (
          <ul className={styles['absences']}>
            {there.map(({ personId }) => {
              const person = people.get(personId)
              const name = person ? personSortName(person) : t('common.removed')
              return (
                <li key={personId}>
                  <span>{name}</span>
                  {fields.map((field) => (
                    <Checkbox
                      key={field}
                      size="xs"
                      label={t(`meetingMode.item.${words[field]}`)}
                      aria-label={t(`meetingMode.item.${words[field]}Of`, { name })}
                      checked={occurrence[field].includes(personId)}
                      disabled={isLocked}
                      onChange={(event) =>
                        void markForItem(
                          occurrence.id,
                          field,
                          personId,
                          event.currentTarget.checked,
                        )
                      }
                    />
                  ))}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </section>
  )
}
