import { attendeesOf, organizerOf } from '@shared/documents/attendees'
import type { ExportFormat } from '@shared/documents/export'
import type { MeetingData } from '@shared/rules/meetingData'
import { AttentionIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './ExportDialog.module.css'

interface AddressWarningProps {
  data: MeetingData
  formats: readonly ExportFormat[]
}

/** Says beforehand whom an invitation or a message cannot reach, for want of an address. */
export function AddressWarning({ data, formats }: AddressWarningProps) {
  const { t } = useTexts()
  if (!formats.includes('ics') && !formats.includes('eml')) return null
  const called = data.meeting.participants.length
  const missing = Math.max(0, called - attendeesOf(data).length)
  const lines = [
    ...(missing > 0 ? [t('papers.export.noAddress', { count: missing })] : []),
    ...(organizerOf(data) ? [] : [t('papers.export.noOrganizer')]),
  ]
  if (lines.length === 0) return null
  return (
    <ul className={styles.warnings}>
      {lines.map((line) => (
        <li key={line}>
          <AttentionIcon aria-hidden />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}
