import { textIn, type LocalText } from '../../model/base'
import { personName } from '../../model/personName'
import { formatDay, formatList } from '../../texts/format'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import type { ProposalReason } from './proposal'

/** Why something with a deadline is proposed: the day is coming, or it has gone. */
export function deadlineReason(due: string, today: string): ProposalReason {
  return { code: due < today ? 'deadlinePassed' : 'deadlineComes', params: { day: formatDay(due) } }
}

interface Facts {
  readonly requester: string | null
  readonly due: string
  readonly drafter?: string | null
  readonly seats?: number
  readonly proposed?: readonly string[]
  readonly caseNumber: string
}

/** What is known of a request, a fact a line; what is not known is left out. */
export function factLines(input: ProposalSources, facts: Facts): LocalText {
  const { people, organisations } = input
  const requester = facts.requester ? organisations.get(facts.requester) : undefined
  const nameOf = (id: string) => {
    const person = people.get(id)
    return person ? [personName(person)] : []
  }
  const drafter = facts.drafter ? nameOf(facts.drafter) : []
  const proposed = (facts.proposed ?? []).flatMap(nameOf)
  return inEachLanguage((t, language) =>
    [
      requester && t('proposals.explanation.requester', { name: textIn(requester.name, language) }),
      t('proposals.explanation.deadline', { day: formatDay(facts.due) }),
      facts.seats && t('proposals.explanation.seats', { number: facts.seats }),
      drafter[0] && t('proposals.explanation.drafter', { name: drafter[0] }),
      proposed.length > 0 &&
        t('proposals.explanation.proposed', { names: formatList(proposed, language) }),
      facts.caseNumber && t('proposals.explanation.caseNumber', { number: facts.caseNumber }),
    ]
      .filter(Boolean)
      .join('\n'),
  )
}
