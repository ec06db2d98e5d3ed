import styles from './KeyHint.module.css'

/** The keys of a command as the person sees them: "Ctrl + Enter". Decoration: the control says it too. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className={styles['keys']} aria-hidden>
      {keys}
    </kbd>
  )
}
