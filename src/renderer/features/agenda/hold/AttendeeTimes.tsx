import type { Attendance } from '@shared/model/attendance'
import type { CommitResult } from '@renderer/store/commit'
import { parseClock } from '@renderer/ui/form/parse'
import { formatClock } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { TypedLine } from '../details/TypedLine'
import styles from './Attendance.module.css'

const fields = ['arrived', 'left'] as const

interface AttendeeTimesProps {
  mark: Attendance
  /** Whose they are, for those who listen. */
  name: string
  store: (fields: Partial<Attendance>) => Promise<CommitResult>
  onClose: () => void
}

/** When somebody came and left, corrected by hand; an empty field takes the time away. Escape closes. */
export function AttendeeTimes({ mark, name, store, onClose }: AttendeeTimesProps) {
  const { t, language } = useTexts()
  return (
    <div
      className={styles['times']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {fields.map((field) => {
        const clock = mark[field]
        return (
          <TypedLine
            key={field}
            size="xs"
            field={`${mark.personId}.${field}`}
            label={t(`meetingMode.attendance.time.${field}`)}
            aria-label={t(`meetingMode.attendance.timeOf.${field}`, { name })}
            inputMode="decimal"
            autoFocus={field === 'arrived'}
            stored={clock === null ? '' : formatClock(clock, language)}
            store={(typed) =>
              store({ [field]: typed.trim() === '' ? null : (parseClock(typed) ?? typed) })
            }
          />
        )
      })}
    </div>
  )
}
