import type { LocalText } from '../../model/base'
import { asText, asTitle } from '../inEachLanguage'
import type { Proposal } from './proposal'

const nothing: LocalText = { fi: '', en: '', sv: '' }

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
    proposal: nothing,
    children: [],
    ...fields,
    title: asTitle(fields.title),
    explanation: asText(fields.explanation ?? nothing),
  }
}
