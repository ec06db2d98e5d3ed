import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { YearEntry } from '@shared/rules/yearEntries'
import { pagePath } from '@renderer/app/routes'
import { PictureTable } from '@renderer/ui/pictures/PictureTable'
import { useTexts } from '@renderer/ui/texts'
import { kindWord, whenWord } from './yearModel'

const columns = ['period', 'kind', 'title', 'actions'] as const

interface YearTableProps {
  label: string
  entries: readonly YearEntry[]
  /** Asks for another day. */
  onMove: (entry: YearEntry) => void
}

/** The equal of the year clock in words: every entry as a row, in the order of its beginning. */
export function YearTable({ label, entries, onMove }: YearTableProps) {
  const { t } = useTexts()
  return (
    <PictureTable label={label} heads={columns.map((column) => t(`yearClock.columns.${column}`))}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td>{whenWord(entry, t)}</td>
          <td>{kindWord(entry, t)}</td>
          <th scope="row">
            <Link href={pagePath(entry.link.kind, entry.link.id)}>{entry.title}</Link>
          </th>
          <td>
            {entry.kind !== 'chair' && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('yearClock.moveTitle', { title: entry.title })}
                onClick={() => onMove(entry)}
              >
                {t('yearClock.move')}
              </Button>
            )}
          </td>
        </tr>
      ))}
    </PictureTable>
  )
}
