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
  const { changing, same, refused } = checked
  const named = refused.slice(0, mostNamed)
  return (
    <div className={styles['preview']} role="status">
      <p>{t('table.editing.changing', { count: changing.length })}</p>
      {same.length > 0 && <p>{t('table.editing.same', { count: same.length })}</p>}
      {refused.length > 0 && (
        <>
          <p className={styles['refused']}>
            {t('table.editing.refused', { count: refused.length })}
          </p>
          <ul>
            {named.map(({ row, message }, at) => (
              <li key={at}>{t('table.editing.refusedRow', { name: nameOf(row), message })}</li>
            ))}
            {refused.length > mostNamed && (
              <li>{t('table.editing.refusedMore', { count: refused.length - mostNamed })}</li>
            )}
          </ul>
        </>
      )}
    </div>
  )
}
