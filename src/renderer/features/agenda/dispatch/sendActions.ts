import { newId } from '@shared/model/base'
import type { Dispatch, DispatchKind } from '@shared/model/dispatch'
import { expertInvitations } from '@shared/documents/expertInvitations'
import type { ExportFormat, ExportRequest } from '@shared/documents/export'
import { composeInvitation, invitationFingerprint } from '@shared/documents/meetingInvitation'
import { composeMinutes } from '@shared/documents/minutes'
import { addressOf } from '@shared/documents/attendees'
import { minutesMail } from '@shared/documents/minutesMail'
import { renderPlainText } from '@shared/documents/plainText'
import { sentInvitation, sentMail, sentSlips } from '@shared/documents/sending'
import { snapshotOf } from '@shared/documents/snapshot'
import { withdrawnHolders, withdrawnInvitations } from '@shared/documents/withdrawnInvitations'
import type { DocumentTree } from '@shared/documents/tree'
import { personName } from '@shared/model/personName'
import type { Holder } from '@shared/rules/dispatch/holders'
import type { Candidate } from '@shared/rules/dispatch/recipients'
import { nextVersion, sequenceOf } from '@shared/rules/dispatch/versions'
import type { MeetingData } from '@shared/rules/meetingData'
import { sha256 } from '@shared/rules/minutesLife'
import type { ExportAnswer } from '@renderer/paper/ExportResult'
import { patch, put } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { dispatchesOf } from '@renderer/store/dispatches'
import { loadMeetingData } from '@renderer/store/meetingData'
import { loadMinutesData } from '@renderer/store/minutesData'
import { getPreferences } from '@renderer/store/preferences'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'
import { agendaTreeOf, minutesOptionsOf } from '../minutes/paperOfMeeting'
import type { PaperChoices } from '../paperChoices'

/** What the person chose to send. */
export interface Order {
  readonly what: DispatchKind
  readonly chosen: readonly Candidate[]
  readonly text: string
  readonly formats: readonly ExportFormat[]
}

/** What was composed to be sent, and is written down when the person says that it was. */
export interface Prepared {
  readonly data: MeetingData
  readonly order: Order
  readonly tree: DocumentTree
  readonly request: ExportRequest
  readonly sequence: number
  readonly fingerprint: string
  readonly sent: readonly Dispatch[]
}

/** Composes what is sent, from the meeting as it is stored now; null when it is gone. */
export async function prepare(
  meetingId: string,
  order: Order,
  choices: PaperChoices,
): Promise<Prepared | null> {
  await saving.flush()
  const [data, sent] = await Promise.all([loadMeetingData(meetingId), dispatchesOf(meetingId)])
  if (!data) return null
  return order.what === 'minutes'
    ? prepareMinutes(data, order, choices, sent)
    : prepareAgenda(data, { ...order, what: order.what }, choices, sent)
}

function prepareAgenda(
  data: MeetingData,
  order: Order & { what: Exclude<DispatchKind, 'minutes'> },
  choices: PaperChoices,
  sent: readonly Dispatch[],
): Prepared {
  const { what, chosen, text, formats } = order
  const { meeting } = data
  const tree = agendaTreeOf(data, choices)
  const fingerprint = invitationFingerprint(
    composeInvitation(data, tree),
    expertInvitations(data, tree.language),
  )
  const before = meeting.invitationFingerprint
  const grows = before !== '' && before !== fingerprint
  const sequence = sequenceOf(what, meeting.invitationSequence + (grows ? 1 : 0), sent)
  const sending = { data, tree, what, chosen, text, sequence, sent }
  const request: ExportRequest = {
    tree,
    // An agenda that is sent by itself asks nobody anything.
    formats: formats.filter((format) => what !== 'agenda' || format !== 'ics'),
    fileName: tree.fileName,
    invitation: sentInvitation(sending),
    expertInvitations: [...sentSlips(sending), ...withdrawnInvitations(sending)],
    mail: sentMail(sending),
  }
  return { data, order, tree, request, sequence, fingerprint, sent }
}

async function prepareMinutes(
  data: MeetingData,
  order: Order,
  choices: PaperChoices,
  sent: readonly Dispatch[],
): Promise<Prepared | null> {
  const minutesData = await loadMinutesData(data.meeting.id)
  if (!minutesData) return null
  const { document, invitationSequence, invitationFingerprint: fingerprint } = data.meeting
  const options = minutesOptionsOf(data.meeting, document, null, choices)
  const tree = composeMinutes(minutesData, options, new Date())
  const to = order.chosen.map(({ person }) => addressOf(person)).filter(({ email }) => email !== '')
  const request: ExportRequest = {
    tree,
    formats: order.formats.filter((format) => format !== 'ics'),
    fileName: tree.fileName,
    invitation: null,
    expertInvitations: [],
    mail: { ...minutesMail(minutesData, options, tree), to, cc: [] },
  }
  return { data, order, tree, request, sequence: invitationSequence, fingerprint, sent }
}

/** Makes the files. The SEQUENCE they carry is kept at once: they may be sent, whether that is told or not. */
export async function makeFiles(prepared: Prepared): Promise<ExportAnswer> {
  const { request, data, order } = prepared
  const answer = await window.kv.documents.export(request)
  if (answer.ok && order.what !== 'minutes')
    await save([patch('meeting', data.meeting.id, invitationOf(prepared))], 'export')
  return answer
}

function invitationOf({ sequence, fingerprint }: Prepared) {
  return { invitationSequence: sequence, invitationFingerprint: fingerprint }
}

/**
 * Writes down that it was sent, to whom and with which files. Who got a cancellation along with an update has one of
 * their own, before the update: they are told of nothing more.
 */
export async function writeDown(
  prepared: Prepared,
  files: Dispatch['files'],
): Promise<{ result: CommitResult; version: number }> {
  const { data, order, tree, sequence, sent } = prepared
  const { meeting } = data
  const back = takenBack(prepared, files)
  const isApart = back.length > 0 && order.what !== 'cancellation'
  const version = nextVersion(order.what, sent) + (isApart ? 1 : 0)
  const record: Dispatch = {
    id: newId(),
    deletedAt: null,
    meetingId: meeting.id,
    what: order.what,
    version,
    sequence,
    at: new Date().toISOString(),
    by: getPreferences().ownName,
    language: tree.language,
    recipients: [
      ...order.chosen.map(({ person, group }) => ({
        personId: person.id,
        name: personName(person),
        email: person.email,
        group,
      })),
      ...(isApart ? [] : back.map(recipientOf)),
    ],
    files,
    hash: await sha256(renderPlainText(tree)),
    note: '',
    snapshot: snapshotOf(data, tree.language),
  }
  const last = back.at(-1)
  const withdrawal =
    isApart && last
      ? [
          put('dispatch', {
            ...record,
            ...{ id: newId(), what: 'cancellation' as const, version: version - 1, files: [] },
            ...{ recipients: back.map(recipientOf), snapshot: last.snapshot },
          }),
        ]
      : []
  const changes = [
    ...withdrawal,
    put('dispatch', record),
    ...(order.what === 'minutes' ? [] : [patch('meeting', meeting.id, invitationOf(prepared))]),
  ]
  return { result: await save(changes, 'export'), version }
}

/** Those for whom a cancellation of their own was among the files; what was sent from elsewhere took nothing back. */
function takenBack({ data, order, sent }: Prepared, files: Dispatch['files']): Holder[] {
  const { what, chosen, formats } = order
  const isMade = files.length > 0 && (formats.includes('ics') || formats.includes('eml'))
  return what === 'minutes' || !isMade ? [] : withdrawnHolders({ data, what, chosen, sent })
}

function recipientOf({ personId, name, email, group }: Holder): Dispatch['recipients'][number] {
  return { personId, name, email, group }
}
