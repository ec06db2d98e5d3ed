import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { newRecordPath } from '@renderer/register/paths'
import { AddIcon } from '@renderer/ui/icons'
import { PlacedPopover } from '@renderer/ui/PlacedPopover'
import { useTexts } from '@renderer/ui/texts'
import type { WorkItem } from '../workItem'
import { WorkList } from '../WorkList'
import type { Adding } from './adding'
import styles from './Coverage.module.css'

interface WorkPopoverProps {
  /** The number that was pressed. */
  at: HTMLElement
  title: string
  /** Whose work it is: a duty or goal, or all of them. */
  of: string
  items: readonly WorkItem[]
  /** How more is added; null where it is not added by hand. */
  adding: Adding | null
  onClose: () => void
}

/** What is behind a number: the records, each the way to it, and a way to add one. */
export function WorkPopover({ at, title, of, items, adding, onClose }: WorkPopoverProps) {
  const [, navigate] = useLocation()
  return (
    <PlacedPopover at={at} label={`${title}: ${of}`} onClose={onClose}>
      <p className={styles['behindKind']}>{title}</p>
      <h2 className={styles['behindTitle']}>{of}</h2>
      <div className={styles['behindList']}>
        {items.length > 0 ? <WorkList items={items} /> : <NothingBehind />}
      </div>
      {adding && (
        <Button
          variant="subtle"
          leftSection={<AddIcon aria-hidden />}
          onClick={() => navigate(newRecordPath(adding.route, adding.kind, adding.fields))}
        >
          {adding.label}
        </Button>
      )}
    </PlacedPopover>
  )
}

/** Takes the focus when there is nothing else to take it. */
function NothingBehind() {
  const { t } = useTexts()
  return <p tabIndex={-1}>{t('goals.coverage.nothing')}</p>
}
