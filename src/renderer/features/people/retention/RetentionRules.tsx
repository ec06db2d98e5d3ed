import { NativeSelect } from '@mantine/core'
import type { Organisation } from '@shared/model/organisation'
import { type ReviewMonths, usualReview } from '@shared/model/reviewMonths'
import { reviewPeriods } from '@shared/rules/personReview'
import { type KeptKind, keptKinds } from '@shared/rules/retention'
import { ownOrganisation } from '@shared/rules/ours'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { PlainTable } from '@renderer/ui/PlainTable'
import { useTexts } from '@renderer/ui/texts'
import styles from './Retention.module.css'

interface RetentionRulesProps {
  organisations: ReadonlyMap<string, Organisation>
}

/** What is kept how long and why; the periods at which people are judged can be chosen. */
export function RetentionRules({ organisations }: RetentionRulesProps) {
  const { t } = useTexts()
  const own = ownOrganisation(organisations.values())
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
            cell: (kind) => {
              if (kind !== 'contact' && kind !== 'team')
                return t(`processingRecord.kept.${kind}.time`)
              return own ? (
                <Period kind={kind} own={own} />
              ) : (
                t('processingRecord.reviewedEvery', { count: usualReview[kind] })
              )
            },
            width: '34%',
          },
          {
            id: 'why',
            header: t('processingRecord.keptWhy'),
            cell: (kind) => t(`processingRecord.kept.${kind}.why`),
          },
        ]}
      />
      <p className={styles['note']}>
        {t(own ? 'privacy.retention.periodNote' : 'privacy.retention.noOwn')}
      </p>
    </div>
  )
}

interface PeriodProps {
  kind: keyof ReviewMonths
  /** Whose choice it is. */
  own: Organisation
}

function Period({ kind, own }: PeriodProps) {
  const { t } = useTexts()
  const months = own.reviewMonths[kind]
  const offered = [...new Set<number>([...reviewPeriods, months])].sort((a, b) => a - b)
  const choose = async (chosen: number) => {
    const change = patch('organisation', own.id, ({ reviewMonths }) => ({
      reviewMonths: { ...reviewMonths, [kind]: chosen },
    }))
    const result = await save([change], 'edit')
    tellSaved(t, result, t('privacy.retention.periodSet', { count: chosen }))
  }
  return (
    <NativeSelect
      className={styles['period'] ?? ''}
      aria-label={t('privacy.retention.period', { what: t(`processingRecord.kept.${kind}.what`) })}
      value={String(months)}
      data={offered.map((one) => ({
        value: String(one),
        label: t('processingRecord.reviewedEvery', { count: one }),
      }))}
      onChange={(event) => void choose(Number(event.currentTarget.value))}
    />
  )
}
