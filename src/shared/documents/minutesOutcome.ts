import { isWritten, type DocumentLanguage } from '../model/base'
import type { Occurrence } from '../model/occurrence'
import type { Outcome, OutcomeCode } from '../model/outcome'
import { quorumKey } from '../rules/formalKeys'
import { outcomePhrase, saysPhrase } from '../rules/outcomePhrase'
import { textsIn } from '../texts/texts'
import { localParagraphs } from './localInlines'
import { plain, wordsOf, type Inline } from './tree'

/** Outcomes whose own words stand beside the text as its side heading: "Sovittiin". */
const worded = ['agreed', 'stated'] as const

/** The side heading of an outcome: "Päätös", or "Sovittiin" and "Todettiin" before a text of their own. */
export function outcomeLabel(outcome: Outcome, language: DocumentLanguage): string {
  const own = isWritten(outcome.text) ? worded.find((code) => code === outcome.code) : undefined
  return textsIn(language)(`minutes.item.${own ?? 'decision'}`)
}

/**
 * What came of an item, in words: the standard phrase, then the text. The phrase is left out where the text
 * says it itself, and where it stands as the side heading.
 */
export function outcomeParagraphs(
  { outcome, proposalKey }: Pick<Occurrence, 'outcome' | 'proposalKey'>,
  language: DocumentLanguage,
): Inline[][] {
  if (outcome === null) return []
  const t = textsIn(language)
  const text = localParagraphs(outcome.text, language)
  const isNoted = proposalKey === quorumKey && text.length === 0 && notes(outcome.code)
  if (isNoted) return [[plain(t('minutes.quorum'))]]
  const isWorded = text.length > 0 && worded.some((code) => code === outcome.code)
  if (isWorded || saysPhrase(outcome)) return text
  return [[plain(outcomePhrase(outcome.code, language))], ...text]
}

/** The outcome in one line, for lists and tables: the short text when one is written. */
export function outcomeLine(
  occurrence: Pick<Occurrence, 'outcome' | 'proposalKey' | 'decision'>,
  language: DocumentLanguage,
): string {
  const short = occurrence.decision.short[language].trim()
  if (short !== '') return short
  return outcomeParagraphs(occurrence, language).map(wordsOf).join(' ')
}

function notes(code: OutcomeCode): boolean {
  return code === 'stated' || code === 'approved' || code === 'noted'
}
