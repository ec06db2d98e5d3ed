import { textIn, type DocumentLanguage } from '../../model/base'
import { personName } from '../../model/personName'
import type { Seat } from '../../model/seat'
import type { Texts } from '../../texts/texts'
import type { ProposalSources } from './input'

/** "jäsen Katja Sukuvaara", "puheenjohtaja nimeämättä". */
export function seatHolder(
  { role, personId }: Seat,
  { people }: Pick<ProposalSources, 'people'>,
  t: Texts,
): string {
  const person = personId ? people.get(personId) : undefined
  const name = person ? personName(person) : t('proposals.explanation.unnamed')
  return `${t(`proposals.seatRole.${role}`)} ${name}`
}

/** The body's name; '' when there is no such body. */
export function bodyName(
  bodyId: string,
  { bodies }: Pick<ProposalSources, 'bodies'>,
  language: DocumentLanguage,
): string {
  const body = bodies.get(bodyId)
  return body ? textIn(body.name, language) : ''
}
