import { Button } from '@mantine/core'
import { keyTip } from '@renderer/ui/keys'
import styles from './SettingsScreen.module.css'

interface RowProps {
  text: string
  label: string
  /** The keys that do the same, for the tooltip. */
  keys?: string
  onClick(): void
  dangerous?: boolean
  /** The button takes the focus, as one that comes back in place of a question. */
  focused?: boolean
  /** What the button began is under way. */
  isBusy?: boolean
}

/** What a button does, in words, and the button. */
export function Row({
  text,
  label,
  keys,
  onClick,
  dangerous = false,
  focused = false,
  isBusy = false,
}: RowProps) {
  return (
    <div className={styles.row}>
      <p>{text}</p>
      <Button
        variant="default"
        {...(dangerous ? { color: 'red' } : {})}
        onClick={onClick}
        loading={isBusy}
        autoFocus={focused}
        {...(keys && keyTip(label, keys))}
      >
        {label}
      </Button>
    </div>
  )
}
