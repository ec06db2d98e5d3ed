import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { Link } from 'wouter'
import { textIn, type DocumentLanguage } from '@shared/model/base'
import { meetingPath } from '@renderer/app/routes'
import { SaveStatus } from '@renderer/register/SaveStatus'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { formatMeetingTime } from '@renderer/ui/format'
import { BackIcon, PeopleIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { useBuilder, useMeeting } from '../builder'
import { LanguageSwitch } from '../LanguageSwitch'
import { useHold } from './hold'
import styles from './HoldScreen.module.css'

interface HoldHeaderProps {
  onLanguage: (language: DocumentLanguage) => void
  onClose: () => void
}

/** Which meeting it is, in which language it is written up, and the way to its end. */
export function HoldHeader({ onLanguage, onClose }: HoldHeaderProps) {
  const { t, language: spoken } = useTexts()
  const { meeting } = useMeeting()
  const { language } = useBuilder()
  const { rows, isOpen } = useHold()
  const { attendanceShown } = usePreferences()
  const paneLabel = t(`meetingMode.attendance.${attendanceShown ? 'hide' : 'show'}`)

  return (
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
        onChange={onLanguage}
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
        <Button variant="default" onClick={onClose}>
          {t('meetingMode.close')}
        </Button>
      )}
    </header>
  )
}
