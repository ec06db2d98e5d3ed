import { textIn } from '@shared/model/base'
import type { Programme } from '@shared/model/programme'
import { useTexts } from '@renderer/ui/texts'
import styles from './Programme.module.css'

/** The priorities of a programme, each with its specific objectives. */
export function PrioritiesSection({ record }: { record: Programme }) {
  const { language } = useTexts()
  return (
    <ul className={styles['priorities']}>
      {record.priorities.map(({ code, name, objectives }, index) => (
        <li key={index}>
          <span className={styles['priority']}>{`${code} ${textIn(name, language)}`.trim()}</span>
          {objectives.length > 0 && (
            <ul className={styles['objectives']}>
              {objectives.map((objective, at) => (
                <li key={at}>{objective}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
