import { textIn, type LocalText } from '../../model/base'
import type { Link } from '../../model/link'
import type { Status } from '../../model/status'
import { formatDay, formatPeriod } from '../../texts/format'
import type { Texts } from '../../texts/texts'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'

/** The name of the body, programme or project a status is about; null when there is no such record. */
export function subjectName(link: Link, input: ProposalSources): LocalText | null {
  const records = { body: input.bodies, programme: input.programmes, project: input.projects }
  const kind = link.kind
  if (kind !== 'body' && kind !== 'programme' && kind !== 'project') return null
  const record = records[kind].get(link.id)
  return record && record.deletedAt === null ? record.name : null
}

/** A title such as "Yhteistyön tilanne: Kolarctic" in each language. */
export function subjectTitle(
  name: LocalText,
  message: 'proposals.title.statusChanged' | 'proposals.title.review',
): LocalText {
  return inEachLanguage((t, language) => t(message, { name: textIn(name, language) }))
}

/** "Yhteistyö: keskeytetty, 8.3.2022–" with reason, decision, what is still allowed, and review day. */
export function statusText(status: Status, t: Texts): string {
  const state = t(`proposals.state.${status.state}`)
  const period = statusPeriod(status)
  // The words of a source may say the state themselves: it is not said twice.
  const parts = period.startsWith(state) ? [period] : [state, period].filter(Boolean)
  const lines = [`${t(`proposals.layer.${status.layer}`)}: ${parts.join(', ')}`]
  const { reason, decisionReference, allowed, reviewOn } = status
  if (reason) lines.push(t('proposals.explanation.reason', { text: reason }))
  if (decisionReference)
    lines.push(t('proposals.explanation.decision', { text: decisionReference }))
  if (allowed) lines.push(t('proposals.explanation.allowed', { text: allowed }))
  if (reviewOn) lines.push(t('proposals.explanation.reviewOn', { day: formatDay(reviewOn) }))
  return lines.join('\n')
}

/** The period as its source wrote it, else as exactly as it is known. */
function statusPeriod({ asWritten, precision, from, until }: Status): string {
  if (asWritten) return asWritten
  if (precision === 'day') return formatPeriod(from, until)
  const known = (day: string | null) => {
    const [year = '', month = ''] = day?.split('-') ?? []
    return precision === 'year' || !day ? year : `${Number(month)}/${year}`
  }
  return from || until ? `${known(from)}–${known(until)}` : ''
}

/** Several periods one after another, in each language. */
export function statusTexts(statuses: readonly Status[]): LocalText {
  return inEachLanguage((t) => statuses.map((status) => statusText(status, t)).join('\n\n'))
}
