import { Link } from 'wouter'
import type { Project, ProjectPartner } from '@shared/model/project'
import { partnerShares } from '@shared/rules/budget'
import { recordPath } from '@renderer/app/routes'
import { nameOf } from '@renderer/register/names'
import { useSomeRecords } from '@renderer/store/related'
import { FactTable } from '@renderer/ui/FactTable'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatEuros, formatTenths } from '@renderer/ui/format'
import styles from './Project.module.css'

const tones: Readonly<Record<ProjectPartner['state'], Tone>> = {
  planned: 'waiting',
  active: 'running',
  suspended: 'paused',
  withdrawn: 'dropped',
}

/** The partners of a project with their country, role, share and state, and what their shares are together. */
export function PartnersSection({ record }: { record: Project }) {
  const { t, language } = useTexts()
  const organisations = useSomeRecords(
    'organisation',
    record.partners.map(({ organisationId }) => organisationId),
  )
  if (!organisations) return null
  const { sum, rows, remainder } = partnerShares(record)
  const euros = (cents: number) => formatEuros(cents, language)
  const country = (partner: ProjectPartner) =>
    partner.country || organisations.get(partner.organisationId ?? '')?.country || ''

  return (
    <>
      <FactTable
        label={t('model.field.partners')}
        rows={rows}
        rowKey={(_, index) => String(index)}
        columns={[
          {
            id: 'organisation',
            header: t('model.field.organisation'),
            cell: ({ partner: { organisationId } }) =>
              organisationId && (
                <Link href={recordPath('people', 'organisation', organisationId)}>
                  {nameOf(organisations, organisationId, language)}
                </Link>
              ),
            foot: sum > 0 ? t('funding.sum') : undefined,
          },
          {
            id: 'country',
            header: t('model.field.country'),
            cell: ({ partner }) => country(partner),
          },
          {
            id: 'role',
            header: t('model.field.role'),
            cell: ({ partner }) => t(`model.partnerRole.${partner.role}`),
          },
          {
            id: 'share',
            header: t('model.field.share'),
            cell: ({ share }) => share.cents !== null && euros(share.cents),
            number: true,
            foot: sum > 0 ? euros(sum) : undefined,
          },
          {
            id: 'percent',
            header: t('funding.ofTotal'),
            cell: ({ share }) => share.tenths !== null && formatTenths(share.tenths, language),
            number: true,
          },
          {
            id: 'state',
            header: t('model.field.state'),
            cell: ({ partner: { state } }) => (
              <StatusMark tone={tones[state]} label={t(`model.partnerState.${state}`)} />
            ),
          },
        ]}
      />
      {sum > 0 && remainder.cents !== null && remainder.cents > 0 && (
        <p className={styles['soft']}>
          {t('funding.project.partnerSumOf', { sum: euros(sum), rest: euros(remainder.cents) })}
        </p>
      )}
    </>
  )
}
