import { composeAgenda } from '@shared/documents/agenda'
import type { ExportRequest } from '@shared/documents/export'
import { expertInvitations } from '@shared/documents/expertInvitations'
import {
  composeInvitation,
  composeMail,
  invitationFingerprint,
} from '@shared/documents/meetingInvitation'
import type { MeetingData } from '@shared/rules/meetingData'
import { patch } from '@renderer/store/change'
import { loadMeetingData } from '@renderer/store/meetingData'
import { save } from '@renderer/store/save'
import { saving } from '@renderer/store/saving'
import type { ExportAnswer } from '@renderer/paper/ExportResult'
import type { PaperChoices } from './paperChoices'

/**
 * Exports the agenda as it is stored now; what is being typed is stored first. The SEQUENCE of the
 * invitation grows when it says something else than the one exported before (RFC 5546).
 */
export async function exportPaper(meetingId: string, choices: PaperChoices): Promise<ExportAnswer> {
  await saving.flush()
  const data = await loadMeetingData(meetingId)
  if (!data) return { ok: false, code: 'notFound' }
  const { request, invitation } = composeRequest(data, choices)
  const answer = await window.kv.documents.export(request)
  const sendsInvitation = choices.formats.includes('ics') || choices.formats.includes('eml')
  if (answer.ok && sendsInvitation) await save([patch('meeting', meetingId, invitation)], 'export')
  return answer
}

function composeRequest(data: MeetingData, { formats, ...options }: PaperChoices) {
  const { language, invitationFingerprint: before } = data.meeting
  const tree = composeAgenda(data, { ...options, language }, new Date())
  const experts = expertInvitations(data, language)
  const fingerprint = invitationFingerprint(composeInvitation(data, tree), experts)
  const grows = before !== '' && before !== fingerprint
  const sequence = data.meeting.invitationSequence + (grows ? 1 : 0)
  const numbered = <T extends { sequence: number }>(one: T): T => ({ ...one, sequence })
  const request: ExportRequest = {
    tree,
    formats,
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
