import type { RecordKind } from '@shared/model/link'
import { fields } from '@shared/texts/fi/fields'
import type { Texts } from '@shared/texts/texts'

type FieldText = keyof typeof fields

/** Fields whose text has another name than they; a kind before the dot where only that kind differs. */
const others: Readonly<Record<string, FieldText>> = {
  absentIds: 'absent',
  afterIds: 'after',
  disqualifiedIds: 'disqualified',
  expertIds: 'expertsOfItem',
  helperIds: 'helpers',
  memberIds: 'members',
  proposedIds: 'proposed',
  regionIds: 'regions',
  link: 'meetingLink',
  coFinancierId: 'coFinancier',
  'matter.files': 'attachments',
  'meeting.files': 'attachments',
  'occurrence.files': 'attachments',
  'project.files': 'attachments',
  'task.files': 'attachments',
  'meeting.attendance': 'roll',
  'meeting.minutes': 'minutesStage',
  'occurrence.decision': 'decisionLife',
  'person.title': 'titleOfPerson',
  'programme.area': 'programmeArea',
  'project.priority': 'programmePriority',
  'relation.kind': 'relationKind',
  'seat.deputyId': 'deputyMember',
  text: 'description',
  type: 'meetingType',
}

/** Fields that are called what they point at. */
const kinds: Readonly<Record<string, RecordKind>> = {
  matterId: 'matter',
  meetingId: 'meeting',
}

/** What a field of a record is called; '' for one that no person fills in. */
export function fieldName(t: Texts, kind: RecordKind, field: string): string {
  const pointed = kinds[field]
  if (pointed) return t(`model.kind.${pointed}`)
  if (field === 'originId') return t('registers.task.origin')
  const text = others[`${kind}.${field}`] ?? others[field] ?? field.replace(/Id$/, '')
  return text in fields ? t(`model.field.${text as FieldText}`) : ''
}
