import { textIn, type DocumentLanguage, type LocalText } from '../model/base'
import type { Membership } from '../model/membership'
import { seatRoles, type Seat } from '../model/seat'
import type { Status } from '../model/status'
import type { MeetingData } from '../rules/meetingData'
import { activeMembers, memberRegister } from '../rules/members'
import { partyReader } from '../rules/seatParty'
import { isWithin } from '../rules/time'
import { ownOrganisation } from '../rules/ours'
import { finnishOrder, formatDay } from '../texts/format'
import { textsIn, type Texts } from '../texts/texts'
import { meetingPaper } from './meetingPaper'
import { actingName, meetingDay } from './people'
import { plain, type Block, type DocumentTree, type Inline } from './tree'

/** What the seats of a body are told from, beside the meeting. */
export interface SeatTableInput {
  readonly data: MeetingData
  readonly seats: readonly Seat[]
  readonly memberships: readonly Membership[]
  readonly statuses: readonly Status[]
  readonly regions: ReadonlyMap<string, { readonly name: LocalText }>
}

interface Context extends SeatTableInput {
  readonly t: Texts
  readonly language: DocumentLanguage
}

/** The seat table (paikkataulukko) of the body on the meeting's day: organisation, member, deputy. */
export function composeSeatTable(
  input: SeatTableInput,
  language: DocumentLanguage,
  now: Date,
): DocumentTree {
  const { data } = input
  const { meeting, body } = data
  const t = textsIn(language)
  const type = t('meetingPapers.seats.type')
  const unit = textIn(body ? body.name : meeting.title, language)
  const title = t('meetingPapers.seats.title', { body: unit, day: formatDay(meetingDay(data)) })
  return meetingPaper(data, {
    ...{ language, type, title, now },
    blocks: [{ kind: 'title', text: [plain(title)] }, ...seatBlocks({ ...input, t, language })],
  })
}

function seatBlocks(context: Context): Block[] {
  const { data, t } = context
  const day = meetingDay(data)
  const seats = context.seats.filter(
    (seat) => seat.bodyId === data.meeting.bodyId && seat.deletedAt === null && isWithin(day, seat),
  )
  const rows = [...seats.map((seat) => rowOf(seat, context)), ...unseated(seats, context)]
    .toSorted((a, b) => a.rank - b.rank || finnishOrder.compare(a.cells[0] ?? '', b.cells[0] ?? ''))
    .map(({ cells }) => cells.map((cell): Inline[] => [plain(cell)]))
  if (rows.length === 0)
    return [{ kind: 'paragraph', text: [plain(t('meetingPapers.seats.none'))] }]
  const vacant = seats.filter(({ personId }) => personId === null).length
  const columns = (['organisation', 'member', 'deputy'] as const).map((column) =>
    t(`meetingPapers.seats.${column}`),
  )
  const count: Block = {
    kind: 'paragraph',
    text: [plain(t('meetingPapers.seats.count', { vacant }))],
  }
  return [{ kind: 'table', caption: '', wide: true, columns, rows }, ...(vacant > 0 ? [count] : [])]
}

interface SeatRow {
  readonly rank: number
  readonly cells: readonly string[]
}

function rowOf(seat: Seat, context: Context): SeatRow {
  const { data, t, language } = context
  const name = actingName(seat.personId, data, language) || t('meetingPapers.seats.vacant')
  const role = seat.role === 'member' ? '' : `, ${t(`proposals.seatRole.${seat.role}`)}`
  const deputy = actingName(seat.deputyId, data, language) || t('meetingPapers.seats.noDeputy')
  return {
    rank: seatRoles.indexOf(seat.role),
    cells: [partyName(seat, context), name + role, deputy],
  }
}

/** Members of the body for which no seat is written down: a place of theirs is not told empty, but unknown. */
function unseated(seats: readonly Seat[], context: Context): SeatRow[] {
  const { data, memberships, statuses, t } = context
  const { bodyId } = data.meeting
  if (bodyId === null) return []
  const partyOf = partyReader(data.organisations)
  const seated = new Set(seats.flatMap((seat) => [...partyOf(seat).ids, seat.organisationId ?? '']))
  return activeMembers(memberRegister(memberships, statuses), bodyId, meetingDay(data))
    .filter(({ id }) => !seated.has(id))
    .map(({ id }) => ({
      rank: seatRoles.length,
      cells: [nameOf(id, context), t('meetingPapers.seats.unseated'), ''],
    }))
}

/** Whom the seat stands for; our own organisation when nothing else is written. */
function partyName({ represents, group, organisationId }: Seat, context: Context): string {
  const own = ownOrganisation(context.data.organisations.values())
  const fallback = organisationId ?? (group.trim() === '' ? own?.id : undefined)
  const id = represents?.id ?? fallback
  return (id ? nameOf(id, context) : '') || group
}

function nameOf(id: string, { data, regions, language }: Context): string {
  const found = data.organisations.get(id) ?? regions.get(id)
  return found ? textIn(found.name, language) : ''
}
