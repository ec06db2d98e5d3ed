import { Link } from 'wouter'
import type { YearEntry } from '@shared/rules/yearEntries'
import { pagePath } from '@renderer/app/routes'
import pictures from '@renderer/ui/pictures/Pictures.module.css'
import { useTexts } from '@renderer/ui/texts'
import { kindWord, whenWord } from './yearModel'

const columns = ['period', 'kind', 'title'] as const

interface YearTableProps {
  label: string
  entries: readonly YearEntry[]
}

/** The equal of the year clock in words: every entry as a row, in the order of its beginning. */
export function YearTable({ label, entries }: YearTableProps) {
  const { t } = useTexts()
  return (
    <div className={pictures['tableWrap']} role="region" tabIndex={0} aria-label={label}>
      <table className={pictures['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`yearClock.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{whenWord(entry, t)}</td>
              <td>{kindWord(entry, t)}</td>
              <th scope="row">
                <Link href={pagePath(entry.link.kind, entry.link.id)}>{entry.title}</Link>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
