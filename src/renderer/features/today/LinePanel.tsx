import { Link } from 'wouter'
import { useTexts } from '@renderer/ui/texts'
import styles from './Lists.module.css'
import { Panel } from './Panel'

/** One thing to do, and where it is done. */
export interface Line {
  id: string
  path: string
  name: string
  detail: string
  /** Its day has passed: told by the words of the detail too. */
  isLate?: boolean
}

interface LinePanelProps {
  title: string
  hotKey?: string
  lines: readonly Line[]
  /** Where the whole of it is. */
  path: string
}

/** As many as a part shows; a glance counts no further. */
const shown = 4

/** A part of the morning that is there only when it has something to say. */
export function LinePanel({ title, hotKey, lines, path }: LinePanelProps) {
  const { t } = useTexts()
  if (lines.length === 0) return null
  const left = lines.length - shown
  return (
    <Panel
      title={title}
      {...(hotKey !== undefined && { hotKey })}
      {...(left > 0 && { more: { label: t('today.attention.more', { count: left }), path } })}
    >
      <ul className={styles['list']}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.id} data-line>
            <Link href={line.path} className={styles['row'] ?? ''} data-row>
              <span className={styles['words']}>
                <span className={styles['name']}>{line.name}</span>
                <span className={styles['detail']} data-late={line.isLate || undefined}>
                  {line.detail}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
