import type { LocalText } from '../../model/base'
import { keepWords } from '../../richText/keepWords'
import { asText, asTitle } from '../inEachLanguage'
import type { Proposal } from './proposal'

const nothing: LocalText = { fi: '', en: '', sv: '' }

/** The sources whose texts somebody wrote and formatted; those of the others are put together of words. */
const formatted: ReadonlySet<Proposal['source']> = new Set(['carriedOver', 'standingItems'])

function explanationOf({ source, explanation = nothing }: Partial<Proposal>): LocalText {
  if (source && formatted.has(source)) return explanation
  const { fi, en, sv } = explanation
  return { fi: keepWords(fi), en: keepWords(en), sv: keepWords(sv) }
}

/** A proposal with the usual values filled in; texts are cut to the length that a record may hold. */
export function makeProposal(
  fields: Pick<Proposal, 'key' | 'source' | 'reason' | 'title'> & Partial<Proposal>,
): Proposal {
  return {
    kind: 'discussion',
    minutes: 5,
    slot: null,
    parentKey: null,
    section: false,
    matterId: null,
    substance: false,
    visibility: 'all',
    presenterId: null,
    ownerId: null,
    areaId: null,
    links: [],
    attachments: [],
    files: [],
    proposal: nothing,
    children: [],
    ...fields,
    title: asTitle(fields.title),
    explanation: asText(explanationOf(fields)),
  }
}
