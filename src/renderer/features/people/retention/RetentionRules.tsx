import { NativeSelect } from '@mantine/core'
import { reviewPeriods } from '@shared/rules/personReview'
import { type KeptKind, keptKinds } from '@shared/rules/retention'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { PlainTable } from '@renderer/ui/PlainTable'
import { useTexts } from '@renderer/ui/texts'
import styles from './Retention.module.css'

/** What is kept how long and why; the periods at which people are judged can be chosen. */
export function RetentionRules() {
  const { t } = useTexts()
  return (
    <div className={styles['rules']}>
      <PlainTable<KeptKind>
        label={t('processingRecord.keptCaption')}
        rows={keptKinds}
        rowId={(kind) => kind}
        columns={[
          {
            id: 'what',
            header: t('processingRecord.dataGroup'),
            cell: (kind) => t(`processingRecord.kept.${kind}.what`),
            width: '26%',
          },
          {
            id: 'time',
            header: t('processingRecord.keptTime'),
            cell: (kind) =>
              kind === 'contact' || kind === 'team' ? (
                <Period kind={kind} />
              ) : (
                t(`processingRecord.kept.${kind}.time`)
              ),
            width: '34%',
          },
          {
            id: 'why',
            header: t('processingRecord.keptWhy'),
            cell: (kind) => t(`processingRecord.kept.${kind}.why`),
          },
        ]}
      />
      <p className={styles['note']}>{t('privacy.retention.periodNote')}</p>
    </div>
  )
}

function Period({ kind }: { kind: 'contact' | 'team' }) {
  const { t } = useTexts()
  const { reviewMonths } = usePreferences()
  return (
    <NativeSelect
      className={styles['period'] ?? ''}
      aria-label={t('privacy.retention.period', { what: t(`processingRecord.kept.${kind}.what`) })}
      value={String(reviewMonths[kind])}
      data={reviewPeriods.map((one) => ({
        value: String(one),
        label: t('processingRecord.reviewedEvery', { count: one }),
      }))}
      onChange={(event) => {
        const chosen = reviewPeriods.find((one) => String(one) === event.currentTarget.value)
        if (chosen) setPreferences({ reviewMonths: { ...reviewMonths, [kind]: chosen } })
      }}
    />
  )
}
