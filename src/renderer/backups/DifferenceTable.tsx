import type { KindDifference } from '@shared/workspace/compare'
import { formatNumber } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Backups.module.css'

const changes = ['added', 'changed', 'removed'] as const

/** How many records come, change and go, in one sentence and kind by kind. */
export function DifferenceTable({ differences }: { differences: readonly KindDifference[] }) {
  const { t, language } = useTexts()
  const sum = (of: (typeof changes)[number]) =>
    formatNumber(
      differences.reduce((all, one) => all + one[of], 0),
      language,
    )
  return (
    <>
      <p>
        {t('backups.restore.summary', {
          added: sum('added'),
          changed: sum('changed'),
          removed: sum('removed'),
        })}
      </p>
      <div
        className={styles['scroll']}
        role="region"
        tabIndex={0}
        aria-label={t('backups.restore.table')}
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('backups.restore.kind')}</th>
              {(['now', 'then', ...changes] as const).map((column) => (
                <th key={column} scope="col" data-number="">
                  {t(`backups.restore.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map((one) => (
              <tr key={one.kind}>
                <th scope="row">{t(`model.kinds.${one.kind}`)}</th>
                <td data-number="">{formatNumber(one.now, language)}</td>
                <td data-number="">{formatNumber(one.then, language)}</td>
                {changes.map((change) => (
                  <td key={change} data-number="" data-some={one[change] > 0 ? '' : undefined}>
                    {formatNumber(one[change], language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
