import type { ExportRequest } from '@shared/documents/export'
import { expertInvitations } from '@shared/documents/expertInvitations'
import {
  composeInvitation,
  composeMail,
  invitationFingerprint,
} from '@shared/documents/meetingInvitation'
import { composeMinutes } from '@shared/documents/minutes'
import { minutesMail } from '@shared/documents/minutesMail'
import type { MinutesPaper } from '@shared/documents/minutesOptions'
import type { MeetingData } from '@shared/rules/meetingData'
import { patch } from '@renderer/store/change'
import { loadMeetingData } from '@renderer/store/meetingData'
import { loadMinutesData } from '@renderer/store/minutesData'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'
import type { ExportAnswer } from '@renderer/paper/ExportResult'
import { agendaTreeOf, type ChosenPaper, minutesOptionsOf } from './minutes/paperOfMeeting'
import type { PaperChoices } from './paperChoices'

/** Exports a paper of the meeting as it is stored now; what is being typed is stored first. */
export function exportPaper(
  meetingId: string,
  { paper, itemId }: ChosenPaper,
  choices: PaperChoices,
): Promise<ExportAnswer> {
  return paper === 'agenda'
    ? exportAgenda(meetingId, choices)
    : exportMinutes(meetingId, paper, itemId, choices)
}

async function exportMinutes(
  meetingId: string,
  paper: MinutesPaper,
  itemId: string | null,
  choices: PaperChoices,
): Promise<ExportAnswer> {
  await saving.flush()
  const data = await loadMinutesData(meetingId)
  if (!data) return { ok: false, code: 'notFound' }
  const options = minutesOptionsOf(data.meeting, paper, itemId, choices)
  const tree = composeMinutes(data, options, new Date())
  return window.kv.documents.export({
    tree,
    formats: choices.minutesFormats,
    fileName: tree.fileName,
    mail: minutesMail(data, options, tree),
  })
}

/**
 * Exports the agenda as it is stored now; what is being typed is stored first. The SEQUENCE of the
 * invitation grows when it says something else than the one exported before (RFC 5546).
 */
async function exportAgenda(meetingId: string, choices: PaperChoices): Promise<ExportAnswer> {
  await saving.flush()
  const data = await loadMeetingData(meetingId)
  if (!data) return { ok: false, code: 'notFound' }
  const { request, invitation } = composeRequest(data, choices)
  const answer = await window.kv.documents.export(request)
  const sendsInvitation = choices.formats.includes('ics') || choices.formats.includes('eml')
  if (answer.ok && sendsInvitation) await save([patch('meeting', meetingId, invitation)], 'export')
  return answer
}

function composeRequest(data: MeetingData, choices: PaperChoices) {
  const { language, invitationFingerprint: before } = data.meeting
  const tree = agendaTreeOf(data, choices)
  const experts = expertInvitations(data, language)
  const fingerprint = invitationFingerprint(composeInvitation(data, tree), experts)
  const grows = before !== '' && before !== fingerprint
  const sequence = data.meeting.invitationSequence + (grows ? 1 : 0)
  const numbered = <T extends { sequence: number }>(one: T): T => ({ ...one, sequence })
  const request: ExportRequest = {
    tree,
    formats: choices.formats,
    fileName: tree.fileName,
    invitation: numbered(composeInvitation(data, tree)),
    expertInvitations: experts.map((one) => ({ ...one, invitation: numbered(one.invitation) })),
    mail: composeMail(data, tree),
  }
  return {
    request,
    invitation: { invitationSequence: sequence, invitationFingerprint: fingerprint },
  }
}
