import { textIn } from '../model/base'
import { textsIn } from '../texts/texts'
import { attendeesOf, callerName } from './attendees'
import type { Mail } from './invitation'
import { paperType } from './minutes'
import type { MinutesData } from './minutesData'
import type { MinutesOptions } from './minutesOptions'
import { isShort } from './minutesRows'
import { renderPlainText } from './plainText'
import type { DocumentTree } from './tree'

/**
 * The message that carries a paper of a held meeting: the full ones to those who were called, a copy to those
 * informed; who gets the short ones is for the sender to say.
 */
export function minutesMail(data: MinutesData, options: MinutesOptions, tree: DocumentTree): Mail {
  const { paper, language } = options
  const t = textsIn(language)
  const attendees = isShort(paper) ? [] : attendeesOf(data)
  const addresses = (informed: boolean) =>
    attendees
      .filter(({ role }) => (role === 'informed') === informed)
      .map(({ name, email }) => ({ name, email }))
  const closing = [t('documents.mailClosing'), callerName(data)]
  return {
    subject: t('minutes.mailSubject', {
      type: paperType(data, options),
      title: `${textIn(data.meeting.title, language)} ${data.meeting.number}`.trim(),
    }),
    body: [
      t('documents.mailGreeting'),
      t(`minutes.mailText.${paper}`),
      renderPlainText(tree),
      closing.filter((line) => line !== '').join('\n'),
    ].join('\n\n'),
    to: addresses(false),
    cc: addresses(true),
  }
}
