import { textIn } from '../model/base'
import { lastInvitation } from '../rules/dispatch/versions'
import { candidates } from '../rules/dispatch/recipients'
import type { MeetingData } from '../rules/meetingData'
import { formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import { safeFileName } from './fileName'
import type { ExpertInvitation } from './invitation'
import { invitationFrame, mailEnd } from './meetingInvitation'
import { meetingDay } from './people'
import type { Sending } from './sending'

/**
 * The entry of the whole meeting as a cancellation to each who got it with the last sending and is called no more,
 * nor chosen now: under the UID of the meeting, to that one alone (RFC 5546, 3.2.5). Only an update takes back.
 */
export function withdrawnInvitations(sending: Sending): ExpertInvitation[] {
  const { data, tree, what, chosen, sequence, sent } = sending
  const last = lastInvitation(sent)
  if (what !== 'update' || last === null) return []
  const keeps = addressesKept(data, chosen)
  const t = textsIn(tree.language)
  const { snapshot, recipients } = last
  const title = textIn(snapshot.title, tree.language)
  const time = formatMeetingTime(snapshot, tree.language)
  return recipients.flatMap(({ personId, name, email, group }): ExpertInvitation[] => {
    const had = personId !== null && group !== 'expert' && email !== ''
    if (!had || keeps.has(email.toLowerCase())) return []
    const text = t('differences.withdrawnText', { title, time })
    return [
      {
        ...{ itemId: null, personId, name },
        fileName: safeFileName(`${meetingDay(data)} ${t('documents.cancelled', { title: name })}`),
        invitation: {
          ...invitationFrame(data, tree.language),
          method: 'CANCEL',
          uid: `${data.meeting.id}@kv-desk`,
          ...{ sequence, start: snapshot.start, end: snapshot.end, timeZone: snapshot.timeZone },
          summary: t('documents.cancelled', { title }),
          description: '',
          attendees: [{ name, email, role: 'required' }],
        },
        mail: {
          subject: t('differences.withdrawnSubject', { title }),
          body: [t('documents.mailGreeting'), text, mailEnd(data, tree)].join('\n\n'),
          to: [{ name, email }],
          cc: [],
        },
      },
    ]
  })
}

/** Who is called to the whole meeting, chosen this time or not, and who gets it uncalled. */
function addressesKept(data: MeetingData, chosen: Sending['chosen']): ReadonlySet<string> {
  const called = candidates(data, { seats: [], bodies: new Map() }).filter(
    ({ isCalled }) => isCalled,
  )
  return new Set(
    [...called, ...chosen]
      .filter(({ group }) => group !== 'expert')
      .map(({ person }) => person.email.toLowerCase()),
  )
}
