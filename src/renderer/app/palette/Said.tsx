import type { SearchAnswer } from '@shared/search/types'
import { useTexts } from '@renderer/ui/texts'
import styles from './Palette.module.css'

interface SaidProps {
  answer: SearchAnswer | null
  /** How many lines there are when nothing is searched; null while the first answer is awaited. */
  lines: number | null
}

/** What of the question was not understood, in place. */
export function Problems({ answer }: { answer: SearchAnswer | null }) {
  const { t } = useTexts()
  if (!answer || answer.problems.length === 0) return null
  return (
    <ul className={styles.problems}>
      {answer.problems.map(({ code, part }) => (
        <li key={`${code} ${part}`}>{t(`palette.problems.${code}`, { part })}</li>
      ))}
    </ul>
  )
}

/** How many were found, at the foot; read aloud when it changes. */
export function Count({ answer, lines }: SaidProps) {
  const { t } = useTexts()
  return (
    <span role="status" className={styles.count}>
      {answer ? counted(answer) : lines !== null && t('palette.lines', { count: lines })}
      {answer && !answer.complete && <span> {t('palette.building')}</span>}
    </span>
  )

  function counted({ hits, total }: SearchAnswer): string {
    return total > hits.length
      ? t('palette.more', { total, shown: hits.length })
      : t('palette.found', { count: total })
  }
}

/** Nothing was found: what can be tried. */
export function Nothing({ commandsOnly }: { commandsOnly: boolean }) {
  const { t } = useTexts()
  const tries = ['person', 'type', 'status', 'range', 'command'] as const
  return (
    <div className={styles.nothing}>
      <p>{t(commandsOnly ? 'palette.noCommand' : 'palette.nothing')}</p>
      {!commandsOnly && (
        <dl>
          {tries.map((one) => (
            <div key={one}>
              <dt>
                <code>{t(`palette.tries.${one}`)}</code>
              </dt>
              <dd>{t(`palette.tells.${one}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
