import { textIn, type DocumentLanguage, type LocalText } from '../../model/base'
import type { Link, RecordKind } from '../../model/link'
import type { Status } from '../../model/status'
import { formatDay } from '../../texts/format'
import { formatKnownPeriod } from '../../texts/period'
import type { Texts } from '../../texts/texts'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'

/** The name of what a status is about, a membership by its member and body; null when there is no such record. */
export function subjectName(link: Link, input: ProposalSources): LocalText | null {
  if (link.kind === 'membership') return membershipName(link.id, input)
  const named: Partial<Record<RecordKind, ReadonlyMap<string, Named>>> = {
    body: input.bodies,
    programme: input.programmes,
    project: input.projects,
    region: input.regions,
    organisation: input.organisations,
    agreement: input.agreements,
    strategy: input.strategies,
  }
  const record = named[link.kind]?.get(link.id)
  return record && record.deletedAt === null ? record.name : null
}

interface Named {
  name: LocalText
  deletedAt: string | null
}

function membershipName(id: string, input: ProposalSources): LocalText | null {
  const membership = input.memberships.get(id)
  if (!membership || membership.deletedAt !== null) return null
  const member = subjectName(membership.member, input)
  const body = subjectName({ kind: 'body', id: membership.bodyId }, input)
  if (!member || !body) return null
  return inEachLanguage((_, language) => `${textIn(member, language)} – ${textIn(body, language)}`)
}

/** A title such as "Yhteistyön tilanne: Kolarctic" in each language. */
export function subjectTitle(
  name: LocalText,
  message: 'proposals.title.statusChanged' | 'proposals.title.review',
): LocalText {
  return inEachLanguage((t, language) => t(message, { name: textIn(name, language) }))
}

/** "Yhteistyö: keskeytetty, 8.3.2022–" with reason, decision, what is still allowed, and review day. */
function statusText(status: Status, t: Texts, language: DocumentLanguage): string {
  const state = t(`proposals.state.${status.state}`)
  const period = status.asWritten || formatKnownPeriod(status, language)
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

/** Several periods one after another, in each language. */
export function statusTexts(statuses: readonly Status[]): LocalText {
  return inEachLanguage((t, language) =>
    statuses.map((status) => statusText(status, t, language)).join('\n\n'),
  )
}
