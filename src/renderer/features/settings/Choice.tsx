import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import styles from './SettingsScreen.module.css'

interface ChoiceProps<V extends string> {
  label: string
  /** What the choice means, below it. */
  help?: string
  value: V
  choices: readonly { value: V; label: string }[]
  onChoose: (value: V) => void
}

/** One of a few, all of them seen. */
export function Choice<V extends string>({
  label,
  help,
  value,
  choices,
  onChoose,
}: ChoiceProps<V>) {
  const id = useId()
  return (
    <div>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        value={value}
        onChange={onChoose}
        data={[...choices]}
      />
      {help && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
    </div>
  )
}
