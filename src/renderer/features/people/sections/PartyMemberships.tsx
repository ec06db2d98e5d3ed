import type { Link } from '@shared/model/link'
import { finnishOrder } from '@shared/texts/format'
import { activityReader, activityTones } from '@renderer/register/activity'
import { linkName } from '@renderer/register/names'
import { RecordLink } from '@renderer/register/RecordLink'
import { usePartyMemberships } from '@renderer/store/partyRecords'
import { PlainTable } from '@renderer/ui/PlainTable'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatKnownPeriod } from '@renderer/ui/format'
import styles from './Section.module.css'

/** What a region or organisation is and has been a member of. */
export function PartyMemberships({ party }: { party: Link }) {
  const { t, language } = useTexts()
  const today = useToday()
  const found = usePartyMemberships(party)
  if (!found) return null
  if (found.memberships.length === 0)
    return <p className={styles['none']}>{t('cooperation.section.noMemberships')}</p>
  const activityOf = activityReader(found.register, today)
  const rows = found.memberships
    .map((membership) => ({
      membership,
      activity: activityOf(membership),
      body: linkName(found.records, { kind: 'body', id: membership.bodyId }, language),
    }))
    .sort(
      (a, b) =>
        Number(a.activity === 'ended') - Number(b.activity === 'ended') ||
        finnishOrder.compare(a.body, b.body),
    )
  return (
    <PlainTable
      label={t('cooperation.section.memberships')}
      rows={rows}
      rowId={({ membership }) => membership.id}
      isQuiet={({ activity }) => activity === 'ended'}
      columns={[
        {
          id: 'body',
          header: t('model.field.body'),
          cell: ({ membership, body }) => (
            <RecordLink to={{ kind: 'body', id: membership.bodyId }} name={body} />
          ),
        },
        {
          id: 'kind',
          header: t('model.field.kind'),
          cell: ({ membership }) => t(`model.membershipKind.${membership.kind}`),
        },
        {
          id: 'activity',
          header: t('cooperation.membership.activity'),
          cell: ({ activity }) => (
            <StatusMark
              tone={activityTones[activity]}
              label={t(`cooperation.membership.activities.${activity}`)}
            />
          ),
        },
        {
          id: 'period',
          header: t('model.field.period'),
          isWhole: true,
          cell: ({ membership }) => formatKnownPeriod(membership, language),
        },
      ]}
    />
  )
}
