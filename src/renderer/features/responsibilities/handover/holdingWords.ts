import type { HandedOver } from '@shared/documents/handoverMemo'
import { textIn } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import type { Holding } from '@shared/rules/handover/handover'
import { handoverParts, type HandoverPartName } from '@shared/rules/handover/parts'
import { formatDay, formatMoment, formatPeriod } from '@shared/texts/format'
import { textsIn } from '@shared/texts/texts'
import { linkName, nameOf, recordName, type NamedKind } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'

/** The kinds whose names tell what a holding is. */
export const holdingUses = [
  'area',
  'body',
  'person',
  'meeting',
  'matter',
  'region',
  'organisation',
] as const
export type HoldingNames = RecordMaps<(typeof holdingUses)[number]>

type Language = 'fi' | 'en'

/** What is held, when, and what is written about it, in the language of the window. */
export function holdingWords(
  { kind, record, part }: Holding,
  names: HoldingNames,
  language: Language,
): HandedOver {
  const teller = tellers[kind]
  const told = teller
    ? teller(record, names, language)
    : { name: recordName(record as RecordOf<NamedKind>, language) }
  const note = 'note' in record && typeof record.note === 'string' ? record.note : ''
  const holder = nameOf(names.person, deputyOf(part, record), language)
  const name = holder
    ? textsIn(language)('documents.handover.deputyOf', { name: told.name, holder })
    : told.name
  return { part, time: '', note, ...told, name }
}

/** The same as the successor reads it: a term is told from the day on which it is taken over. */
export function memoWords(
  holding: Holding,
  names: HoldingNames,
  language: Language,
  day: string,
): HandedOver {
  const words = holdingWords(holding, names, language)
  const { record } = holding
  const hasTerm = handoverParts.some(({ part, term }) => part === holding.part && term !== null)
  if (!hasTerm || !('from' in record && 'until' in record)) return words
  const from = record.from !== null && record.from > day ? record.from : day
  const time = record.until
    ? formatPeriod(from, record.until)
    : textsIn(language)('documents.handover.since', { day: formatDay(from) })
  return { ...words, time }
}

/** Whose deputy the part makes one; null where it does not. */
function deputyOf(part: HandoverPartName, record: AnyRecord): string | null {
  if (part === 'deputy' && 'holderId' in record) return record.holderId
  if (part === 'seatDeputy' && 'personId' in record) return record.personId
  if (part === 'projectDeputy' && 'ownerId' in record) return record.ownerId
  return null
}

type Told = Partial<HandedOver> & { name: string }
type Teller = (record: unknown, names: HoldingNames, language: Language) => Told

function teller<K extends RecordKind>(
  _kind: K,
  tell: (record: RecordOf<K>, names: HoldingNames, language: Language) => Told,
): Teller {
  return tell as Teller
}

/** The kinds whose name needs other records, or which have a time that matters. */
const tellers: { [K in RecordKind]?: Teller } = {
  responsibility: teller('responsibility', (row, { area }, language) => ({
    name: nameOf(area, row.areaId, language),
    time: formatPeriod(row.from, row.until),
  })),
  seat: teller('seat', (seat, { body }, language) => ({
    name: `${nameOf(body, seat.bodyId, language)}: ${textsIn(language)(`model.seatRole.${seat.role}`)}`,
    time: formatPeriod(seat.from, seat.until),
  })),
  cover: teller('cover', (cover, { person }, language) => ({
    name: nameOf(person, cover.coveredId, language),
    time: formatPeriod(cover.from, cover.until),
  })),
  task: teller('task', (task, _names, language) => ({
    name: task.title,
    time: task.due ? textsIn(language)('documents.handover.due', { day: formatDay(task.due) }) : '',
    note: task.text,
  })),
  meeting: teller('meeting', (meeting, _names, language) => ({
    name: textIn(meeting.title, language),
    time: formatMoment(meeting.start, meeting.timeZone, language),
  })),
  occurrence: teller('occurrence', (item, { matter, meeting }, language) => {
    const place = meeting.get(item.meetingId)
    const title = item.title ?? (item.matterId ? matter.get(item.matterId)?.title : undefined)
    return {
      name: title ? textIn(title, language) : '',
      time: place ? formatMoment(place.start, place.timeZone, language) : '',
      note: place ? textIn(place.title, language) : '',
    }
  }),
  membership: teller('membership', (membership, names, language) => ({
    name: `${nameOf(names.body, membership.bodyId, language)}: ${linkName(names, membership.member, language)}`,
  })),
  nomination: teller('nomination', (one, _names, language) => ({
    name: one.title,
    time: one.due ? textsIn(language)('documents.handover.due', { day: formatDay(one.due) }) : '',
  })),
  statement: teller('statement', (one, _names, language) => ({
    name: one.title,
    time: one.due ? textsIn(language)('documents.handover.due', { day: formatDay(one.due) }) : '',
  })),
  signal: teller('signal', (one, _names, language) => ({
    name: one.title,
    time: one.reviewOn
      ? textsIn(language)('documents.handover.review', { day: formatDay(one.reviewOn) })
      : '',
    note: one.followUp,
  })),
  call: teller('call', (one, _names, language) => ({
    name: one.title,
    time: textsIn(language)('documents.handover.closes', {
      time: formatMoment(one.closesAt, one.timeZone, language),
    }),
  })),
  project: teller('project', (project, _names, language) => ({
    name: textIn(project.name, language),
    time: formatPeriod(project.from, project.until),
  })),
}
