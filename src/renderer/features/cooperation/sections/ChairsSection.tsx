import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import type { Seat } from '@shared/model/seat'
import { chairmanships, type TermTime, type Turn } from '@shared/rules/chairmanships'
import { linkName, nameOf } from '@renderer/register/names'
import { newRecordPath } from '@renderer/register/paths'
import { RecordLink } from '@renderer/register/RecordLink'
import { type BodySeats, useBodySeats } from '@renderer/store/bodySeats'
import { AddIcon } from '@renderer/ui/icons'
import { PlainTable } from '@renderer/ui/PlainTable'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatKnownPeriod, formatList, formatPeriod } from '@renderer/ui/format'
import { ChairCalendar } from './ChairCalendar'
import styles from './Section.module.css'

const tones: Readonly<Record<TermTime, Tone>> = {
  past: 'dropped',
  present: 'done',
  coming: 'waiting',
}

/** The calendar of a body's chairmanship: who has had it, who has it, whose turn comes, and the gaps. */
export function ChairsSection({ record: body }: { record: Body }) {
  const { t, language } = useTexts()
  const today = useToday()
  const found = useBodySeats(body)
  if (!found) return null
  const nameFor = (seat: Seat) => chairName(seat, found, language) || t('cooperation.seat.ours')
  const { turns, current, next } = chairmanships(body.id, found.seats, today)
  const named = turns.map((turn) => ({
    turn,
    name: turn.kind === 'gap' ? t('cooperation.section.gap') : nameFor(turn.seat),
  }))
  const calendar = { turns: named, name: textIn(body.name, language), today }
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['sums']}>
          {current.length > 0 && (
            <span>
              {t('cooperation.section.now', { name: formatList(current.map(nameFor), language) })}
            </span>
          )}
          {current.length === 0 && turns.length > 0 && (
            <StatusMark tone="attention" label={t('cooperation.section.nobodyNow')} />
          )}
          {next && (
            <span>
              {t('cooperation.section.next', {
                name: nameFor(next),
                period: formatKnownPeriod(next, language),
              })}
            </span>
          )}
        </p>
        <Button
          component={Link}
          href={newRecordPath('responsibilities', 'seat', { bodyId: body.id, role: 'chair' })}
          variant="subtle"
          leftSection={<AddIcon aria-hidden />}
        >
          {t('cooperation.section.addChair')}
        </Button>
      </div>
      {turns.length === 0 ? (
        <p className={styles['none']}>{t('cooperation.section.noChairs')}</p>
      ) : (
        <>
          <ChairCalendar {...calendar} />
          <Turns turns={turns} found={found} />
        </>
      )}
    </>
  )
}

interface TurnsProps {
  turns: readonly Turn[]
  found: BodySeats
}

function Turns({ turns, found }: TurnsProps) {
  const { t, language } = useTexts()
  const people = found.records.person ?? new Map<string, never>()
  return (
    <PlainTable
      label={t('cooperation.section.chairs')}
      rows={turns}
      rowId={(turn) => (turn.kind === 'gap' ? turn.from : turn.seat.id)}
      isQuiet={(turn) => turn.kind === 'gap' || turn.time === 'past'}
      columns={[
        {
          id: 'period',
          header: t('model.field.period'),
          isWhole: true,
          cell: (turn) =>
            turn.kind === 'gap'
              ? formatPeriod(turn.from, turn.until)
              : formatKnownPeriod(turn.seat, language) || t('page.status.unknownTime'),
        },
        {
          id: 'chair',
          header: t('model.field.chair'),
          cell: (turn) =>
            turn.kind === 'gap' ? (
              <span className={styles['nobody']}>{t('cooperation.section.gap')}</span>
            ) : (
              <RecordLink
                to={{ kind: 'seat', id: turn.seat.id }}
                name={chairName(turn.seat, found, language) || t('cooperation.seat.ours')}
              />
            ),
        },
        {
          id: 'person',
          header: t('model.field.person'),
          cell: (turn) =>
            turn.kind === 'chair' ? nameOf(people, turn.seat.personId, language) : '',
        },
        {
          id: 'time',
          header: t('cooperation.section.turn'),
          cell: (turn) =>
            turn.kind === 'chair' && (
              <StatusMark
                tone={tones[turn.time]}
                label={t(`cooperation.section.turns.${turn.time}`)}
              />
            ),
        },
      ]}
    />
  )
}

/** The region, organisation or group in the chair; '' when it is our own. */
function chairName(
  { represents, group, organisationId }: Seat,
  { records }: BodySeats,
  language: 'fi' | 'en',
): string {
  const organisation = organisationId && { kind: 'organisation' as const, id: organisationId }
  return linkName(records, represents ?? (organisation || null), language) || group
}
