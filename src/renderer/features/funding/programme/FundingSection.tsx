import type { Programme } from '@shared/model/programme'
import { fundingShares } from '@shared/rules/budget'
import { FactTable } from '@renderer/ui/FactTable'
import { useTexts } from '@renderer/ui/texts'
import { formatEuros, formatTenths } from '@renderer/ui/format'

/** The money of a programme by source, with the whole and the percentages. */
export function FundingSection({ record }: { record: Programme }) {
  const { t, language } = useTexts()
  const { total, rows } = fundingShares(record.funding)
  return (
    <FactTable
      label={t('model.field.funding')}
      rows={rows}
      rowKey={(_, index) => String(index)}
      columns={[
        {
          id: 'source',
          header: t('model.field.source'),
          cell: ({ funding: { source, label } }) =>
            label
              ? `${t(`model.fundingSource.${source}`)}: ${label}`
              : t(`model.fundingSource.${source}`),
          foot: t('funding.sum'),
        },
        {
          id: 'amount',
          header: t('funding.programme.amount'),
          cell: ({ funding: { amount } }) => formatEuros(amount, language),
          number: true,
          foot: formatEuros(total, language),
        },
        {
          id: 'percent',
          header: t('funding.percent'),
          cell: ({ share }) => share.tenths !== null && formatTenths(share.tenths, language),
          number: true,
          foot: total > 0 ? formatTenths(1000, language) : '',
        },
      ]}
    />
  )
}
