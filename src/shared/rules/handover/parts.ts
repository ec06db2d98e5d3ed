import type { RecordKind } from '../../model/link'
import { isOpen } from '../../model/openTask'
import type { RecordOf } from '../../model/records'
import { dayOf } from '../time'

/** A part with a term: the field that says what it rests on, and whether the term is the person's own. */
interface HeldTerm {
  readonly basis: 'basis' | 'decisionReference' | null
  /** False for the deputy in somebody else's term. */
  readonly isHolder: boolean
}

/** What a person can hold, and where it stands in the record; `[]` is each of a list. */
interface PartOf<K extends RecordKind> {
  readonly kind: K
  /** Names the part in texts (`documents.handover.part.*`). */
  readonly part: string
  readonly path: readonly string[]
  /** A term of its own: the old row ends and a new one begins, so that history keeps both. */
  readonly term: HeldTerm | null
  /** False for what is over: nothing of it is handed over. */
  readonly lives: (record: RecordOf<K>, day: string, place: Place) => boolean
}

/** Of an agenda item the meeting it belongs to, since only coming meetings are handed over. */
export interface Place {
  readonly meeting: RecordOf<'meeting'> | undefined
}

type Lives<K extends RecordKind> = PartOf<K>['lives']

const goesOn = ({ until }: { until: string | null }, day: string) => until === null || until >= day
const comes: Lives<'meeting'> = (meeting, day) =>
  meeting.state === 'draft' && dayOf(meeting.start, meeting.timeZone) >= day
const itemComes: Lives<'occurrence'> = (_item, day, place) =>
  place.meeting !== undefined && comes(place.meeting, day, place)
const always = () => true
const isMatterOpen: Lives<'matter'> = ({ state }) => state === 'open'
const isNominationOpen: Lives<'nomination'> = ({ state }) =>
  state !== 'decided' && state !== 'declined'
const isStatementOpen: Lives<'statement'> = ({ state }) => state !== 'given' && state !== 'dropped'
const isSignalOpen: Lives<'signal'> = ({ state }) => state === 'new' || state === 'followed'
const isCallOpen: Lives<'call'> = (call, day) => dayOf(call.closesAt) >= day

function part<K extends RecordKind, N extends string>(
  kind: K,
  name: N,
  path: string,
  lives: Lives<K>,
  term: HeldTerm | null = null,
) {
  return { kind, part: name, path: path.split('.'), lives, term }
}

/** Everything that is handed over, in the order in which it is shown. */
export const handoverParts = [
  part('responsibility', 'holder', 'holderId', goesOn, { basis: 'basis', isHolder: true }),
  part('responsibility', 'deputy', 'deputyId', goesOn, { basis: 'basis', isHolder: false }),
  part('seat', 'seat', 'personId', goesOn, { basis: 'decisionReference', isHolder: true }),
  part('seat', 'seatDeputy', 'deputyId', goesOn, { basis: 'decisionReference', isHolder: false }),
  part('cover', 'cover', 'coveringId', goesOn, { basis: null, isHolder: true }),
  part('task', 'task', 'assigneeId', isOpen),
  part('task', 'taskHelper', 'helperIds.[]', isOpen),
  part('meeting', 'chair', 'chairId', comes),
  part('meeting', 'secretary', 'secretaryId', comes),
  part('meeting', 'participant', 'participants.[].personId', comes),
  part('occurrence', 'presenter', 'presenterId', itemComes),
  part('occurrence', 'expert', 'expertIds.[]', itemComes),
  part('series', 'seriesChair', 'chairId', always),
  part('series', 'seriesSecretary', 'secretaryId', always),
  part('series', 'seriesMember', 'memberIds.[]', always),
  part('project', 'owner', 'ownerId', always),
  part('project', 'projectDeputy', 'deputyId', always),
  part('project', 'contact', 'contactId', always),
  part('matter', 'matter', 'ownerId', isMatterOpen),
  part('nomination', 'nomination', 'ownerId', isNominationOpen),
  part('statement', 'drafter', 'drafterId', isStatementOpen),
  part('statement', 'approver', 'approverId', isStatementOpen),
  part('signal', 'signal', 'ownerId', isSignalOpen),
  part('membership', 'memberContact', 'contactId', goesOn),
  part('call', 'callStep', 'plan.[].assigneeId', isCallOpen),
] as const

export type HandoverPart = (typeof handoverParts)[number]
export type HandoverPartName = HandoverPart['part']
