import { Button } from '@mantine/core'
import { textIn } from '@shared/model/base'
import { occurrenceTitle, type Occurrence } from '@shared/model/occurrence'
import { BackIcon, ForwardIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import { useHold } from './hold'
import styles from './HoldScreen.module.css'

interface StepBarProps {
  shown: Occurrence | null
  /** What is taken up next; null when the meeting is at its last item. */
  next: Occurrence | null
  canGoForward: boolean
  onBack: () => void
  onForward: () => void
}

/** One step back, and the large one on. */
export function StepBar({ shown, next, canGoForward, onBack, onForward }: StepBarProps) {
  const { t, language } = useTexts()
  const { rows, stops, isOpen } = useHold()
  const row = rows.find(({ occurrence }) => occurrence.id === next?.id)
  const title = row
    ? `${row.number} ${textIn(occurrenceTitle(row.occurrence, row.matter ?? undefined), language)}`
    : ''

  return (
    <footer className={styles['foot']}>
      <Button
        variant="subtle"
        color="gray"
        aria-keyshortcuts="PageUp"
        leftSection={<BackIcon aria-hidden />}
        disabled={!shown || stops.indexOf(shown) <= 0}
        onClick={onBack}
      >
        {t('meetingMode.item.previous')}
        <KeyHint keys={t('meetingMode.item.previousKeys')} />
      </Button>
      <span className={styles['space']} />
      <Button
        size="md"
        variant={isOpen ? 'filled' : 'default'}
        className={styles['next'] ?? ''}
        aria-keyshortcuts="PageDown"
        rightSection={<ForwardIcon aria-hidden />}
        disabled={!canGoForward}
        onClick={onForward}
      >
        <span className={styles['nextWords']}>
          {isOpen && title
            ? t('meetingMode.item.nextIs', { title: title.trim() })
            : t('meetingMode.item.next')}
        </span>
        <KeyHint keys={t('meetingMode.item.nextKeys')} />
      </Button>
    </footer>
  )
}
