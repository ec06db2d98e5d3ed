import styles from './PersonName.module.css'
import { useTexts } from './texts'

interface PersonNameProps {
  /** Empty when nobody is named. */
  name: string
  /** In whose place the person acts, in words: "sijaistaa …". */
  note?: string
}

/** A person's name, never broken in the middle; says so when nobody is named. */
export function PersonName({ name, note }: PersonNameProps) {
  const { t } = useTexts()
  return (
    <span className={styles['person']}>
      <span className={name ? undefined : styles['missing']}>{name || t('common.unnamed')}</span>
      {note && <span className={styles['note']}>{note}</span>}
    </span>
  )
}
