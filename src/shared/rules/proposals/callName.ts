import type { Call } from '../../model/call'
import type { ProposalSources } from './input'

/** The programme's abbreviation before the call's own title, unless the title says it already. */
export function callName(call: Call, { programmes }: Pick<ProposalSources, 'programmes'>): string {
  const abbreviation = programmes.get(call.programmeId)?.abbreviation ?? ''
  return call.title.includes(abbreviation) ? call.title : `${abbreviation}, ${call.title}`
}
