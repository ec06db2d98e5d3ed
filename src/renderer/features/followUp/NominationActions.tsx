import type { Nomination } from '@shared/model/nomination'
import type { Seat } from '@shared/model/seat'
import { recordProblems } from '@shared/rules/overlap'
import { problemMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'
import { CaseButton } from '@renderer/register/caseFields'
import { tellSaved } from '@renderer/register/tellSaved'
import { put } from '@renderer/store/change'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { save } from '@renderer/store/save'
import { ResponsibilityIcon } from '@renderer/ui/icons'
import { notify } from '@renderer/ui/notice/notices'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import { seatsOfNomination } from './seatsOfNomination'

const uses = ['person', 'organisation', 'seat'] as const

/** The way to the official case and, when it is decided, seats for those named as one change. */
export function NominationActions({ record }: { record: Nomination }) {
  return (
    <>
      <CaseButton record={record} />
      <SeatsButton record={record} />
    </>
  )
}

function SeatsButton({ record }: { record: Nomination }) {
  const { t } = useTexts()
  const records = useRecordMaps(uses)
  if (!records || record.state !== 'decided') return null
  const seats = seatsOf(record, records)
  if (seats === 'allMade') return null
  return (
    <SavingButton
      variant="light"
      leftSection={<ResponsibilityIcon aria-hidden />}
      save={() => makeSeats(seats, [...records.seat.values()], t)}
    >
      {t('followUp.nomination.makeSeats')}
    </SavingButton>
  )
}

function seatsOf(record: Nomination, records: RecordMaps<(typeof uses)[number]>) {
  return seatsOfNomination(record, {
    people: records.person,
    organisations: records.organisation,
    seats: records.seat.values(),
  })
}

/** Nothing is made when one of the seats breaks a rule: the notice says which. */
async function makeSeats(seats: ReturnType<typeof seatsOf>, others: Seat[], t: Texts) {
  if (typeof seats === 'string') {
    notify({ text: t(`followUp.nomination.why.${seats}`), tone: 'attention' })
    return
  }
  const [problem] = seats.flatMap((seat) => recordProblems('seat', seat, others))
  if (problem) {
    notify({ text: problemMessage(t, problem), tone: 'attention' })
    return
  }
  const result = await save(
    seats.map((seat) => put('seat', seat)),
    'create',
  )
  tellSaved(t, result, t('followUp.nomination.seatsMade', { count: seats.length }))
}
