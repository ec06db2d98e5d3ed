import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Body } from '@shared/model/body'
import { type MemberOnDay, membersOn } from '@shared/rules/members'
import { finnishOrder } from '@shared/texts/format'
import { DayPicker } from '@renderer/register/DayPicker'
import { linkName } from '@renderer/register/names'
import { newRecordPath } from '@renderer/register/paths'
import { RecordLink } from '@renderer/register/RecordLink'
import { type BodyMembers, useBodyMembers } from '@renderer/store/bodyMembers'
import { AddIcon } from '@renderer/ui/icons'
import { PlainTable } from '@renderer/ui/PlainTable'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { useDayFrom, useToday } from '@renderer/ui/useToday'
import { activityTones } from '@renderer/register/activity'
import { formatKnownPeriod } from '@renderer/ui/format'
import styles from './Section.module.css'

/** The members of a body on a day, those suspended too, each marked. */
export function MembersSection({ record: body }: { record: Body }) {
  const { t } = useTexts()
  const today = useToday()
  const [day, setDay] = useDayFrom(today)
  const found = useBodyMembers(body.id)
  if (!found) return null
  const members = membersOn(found.register, body.id, day)
  const counted = members.filter(({ membership }) => membership.kind === 'member')
  const active = counted.filter(({ isActive }) => isActive).length
  const paused = counted.length - active
  return (
    <>
      <div className={styles['head']}>
        <DayPicker label={t('cooperation.section.day')} day={day} today={today} onDay={setDay} />
        <p className={styles['sums']} role="status">
          {counted.length > 0 && (
            <span>{t('cooperation.section.membersActive', { count: active })}</span>
          )}
          {paused > 0 && (
            <StatusMark
              tone="paused"
              label={t('cooperation.section.membersPaused', { count: paused })}
            />
          )}
        </p>
        <Button
          component={Link}
          href={newRecordPath('cooperation', 'membership', { bodyId: body.id })}
          variant="subtle"
          leftSection={<AddIcon aria-hidden />}
        >
          {t('cooperation.section.addMember')}
        </Button>
      </div>
      {members.length === 0 ? (
        <p className={styles['none']}>{t('cooperation.section.noMembers')}</p>
      ) : (
        <MembersTable members={members} found={found} />
      )}
    </>
  )
}

interface MembersTableProps {
  members: readonly MemberOnDay[]
  found: BodyMembers
}

function MembersTable({ members, found }: MembersTableProps) {
  const { t, language } = useTexts()
  const rows = members
    .map((one) => ({ ...one, name: linkName(found.records, one.membership.member, language) }))
    .sort((a, b) => Number(b.isActive) - Number(a.isActive) || finnishOrder.compare(a.name, b.name))
  return (
    <PlainTable
      label={t('cooperation.section.members')}
      rows={rows}
      rowId={({ membership }) => membership.id}
      isQuiet={({ isActive }) => !isActive}
      columns={[
        {
          id: 'member',
          header: t('model.field.member'),
          cell: ({ membership, name }) => <RecordLink to={membership.member} name={name} />,
        },
        {
          id: 'kind',
          header: t('model.field.kind'),
          cell: ({ membership }) => t(`model.membershipKind.${membership.kind}`),
        },
        {
          id: 'activity',
          header: t('cooperation.membership.activity'),
          cell: ({ isActive }) => {
            const activity = isActive ? 'active' : 'paused'
            const label = t(`cooperation.membership.activities.${activity}`)
            return <StatusMark tone={activityTones[activity]} label={label} />
          },
        },
        {
          id: 'period',
          header: t('model.kind.membership'),
          cell: ({ membership }) => (
            <RecordLink
              to={{ kind: 'membership', id: membership.id }}
              name={formatKnownPeriod(membership, language) || t('page.status.unknownTime')}
            />
          ),
        },
      ]}
    />
  )
}
