import type { DocumentLanguage } from '../../model/base'
import { textsIn } from '../../texts/texts'
import type { ProposalReason } from './proposal'

/** The reason of a proposal as a sentence. */
export function reasonText(reason: ProposalReason, language: DocumentLanguage): string {
  const { code, params } = reason
  return textsIn(language)(`proposals.reason.${code}`, {
    day: params.day ?? '',
    count: params.count ?? 0,
  })
}
