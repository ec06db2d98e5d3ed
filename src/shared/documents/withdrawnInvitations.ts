import { textIn } from '../model/base'
import { holders, type Holder } from '../rules/dispatch/holders'
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
 * From whom the entry of the whole meeting is taken back: each in whose calendar it stands and who is not chosen now;
 * with an update only those who are called no more, with a cancellation all. Nothing else takes back.
 */
export function withdrawnHolders({
  data,
  what,
  chosen,
  sent,
}: Pick<Sending, 'data' | 'chosen' | 'sent'> & { what: Sending['what'] }): Holder[] {
  if (what !== 'update' && what !== 'cancellation') return []
  const keeps = addressesKept(what === 'update' ? data : null, chosen)
  return holders(sent).filter(({ email }) => !keeps.has(email.toLowerCase()))
}

/** The entry as a cancellation to each of them: under the UID of the meeting, to that one alone (RFC 5546, 3.2.5). */
export function withdrawnInvitations(sending: Sending): ExpertInvitation[] {
  const { data, tree, what, sequence } = sending
  const t = textsIn(tree.language)
  return withdrawnHolders(sending).map(({ personId, name, email, snapshot }) => {
    const title = textIn(snapshot.title, tree.language)
    const time = formatMeetingTime(snapshot, tree.language)
    const isOff = what === 'cancellation'
    const text = t(`differences.${isOff ? 'meetingCancelledText' : 'withdrawnText'}`, {
      title,
      time,
    })
    return {
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
    }
  })
}

/** Who gets the whole meeting now, and, of a meeting that stands, who is called to it, chosen this time or not. */
function addressesKept(data: MeetingData | null, chosen: Sending['chosen']): ReadonlySet<string> {
  const called = data
    ? candidates(data, { seats: [], network: [] }).filter(({ isCalled }) => isCalled)
    : []
  return new Set(
    [...called, ...chosen]
      .filter(({ group }) => group !== 'expert')
      .map(({ person }) => person.email.toLowerCase()),
  )
}
