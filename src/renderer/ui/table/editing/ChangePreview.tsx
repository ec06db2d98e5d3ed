import { useTexts } from '../../texts'
import styles from './BulkEdit.module.css'
import type { CheckedChange } from './types'

interface ChangePreviewProps<Row> {
  checked: CheckedChange<Row>
  nameOf: (row: Row) => string
}

/** Rows that cannot change are named, as many as are read at a glance. */
const mostNamed = 5

/** What a change would do, before it is made. */
export function ChangePreview<Row>({ checked, nameOf }: ChangePreviewProps<Row>) {
  const { t } = useTexts()
  const { changing, same, without, refused } = checked
  return (
    <div className={styles['preview']} role="status">
      <p>{t('table.editing.changing', { count: changing.length })}</p>
      {same.length > 0 && <p>{t('table.editing.same', { count: same.length })}</p>}
      {without.length > 0 && (
        <>
          <p>{t('table.editing.without', { count: without.length })}</p>
          <Few lines={without.map(nameOf)} />
        </>
      )}
      {refused.length > 0 && (
        <>
          <p className={styles['refused']}>
            {t('table.editing.refused', { count: refused.length })}
          </p>
          <Few
            lines={refused.map(({ row, message }) =>
              t('table.editing.refusedRow', { name: nameOf(row), message }),
            )}
          />
        </>
      )}
    </div>
  )
}

function Few({ lines }: { lines: readonly string[] }) {
  const { t } = useTexts()
  const left = lines.length - mostNamed
  return (
    <ul>
      {lines.slice(0, mostNamed).map((line, at) => (
        <li key={at}>{line}</li>
      ))}
      {left > 0 && <li>{t('table.editing.refusedMore', { count: left })}</li>}
    </ul>
  )
}
