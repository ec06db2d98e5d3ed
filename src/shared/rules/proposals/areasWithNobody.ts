import { textIn } from '../../model/base'
import { formatDay } from '../../texts/format'
import { areasWithNobody as areasOn } from '../acting'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import { makeProposal } from './makeProposal'
import type { Proposal } from './proposal'
import { meetingDay } from './setting'

/** Areas of responsibility for which nobody acts on the day of the meeting, each an item. */
export function areasWithNobody(input: ProposalSources): Proposal[] {
  const day = meetingDay(input)
  const written = formatDay(day)
  return areasOn(input.areas, input.responsibilities, input.covers, day).map((area) =>
    makeProposal({
      key: `nobody:${area.id}`,
      source: 'areasWithNobody',
      reason: { code: 'nobodyActs', params: { day: written } },
      title: inEachLanguage((t, language) =>
        t('proposals.title.nobodyActs', { name: textIn(area.name, language) }),
      ),
      explanation: inEachLanguage((t) => t('proposals.explanation.nobodyActs', { day: written })),
      kind: 'decision',
      slot: 'deadlines',
      substance: true,
      areaId: area.id,
      links: [{ kind: 'area', id: area.id }],
    }),
  )
}
