import { isWritten, type DocumentLanguage } from '../model/base'
import type { Occurrence } from '../model/occurrence'
import type { Outcome, OutcomeCode } from '../model/outcome'
import { plainLocal } from '../richText/plainWords'
import { quorumKey } from '../rules/formalKeys'
import { outcomePhrase, saysPhrase } from '../rules/outcomePhrase'
import { textsIn } from '../texts/texts'
import { localBlocks, localParagraphs } from './localInlines'
import { paragraphs, plain, wordsOf, type TextBlock } from './tree'

/** Outcomes whose own words stand beside the text as its side heading: "Sovittiin". */
const worded = ['agreed', 'stated'] as const

/** The side heading of an outcome: "Päätös", or "Sovittiin" and "Todettiin" before a text of their own. */
export function outcomeLabel(outcome: Outcome, language: DocumentLanguage): string {
  const own = isWritten(outcome.text) ? worded.find((code) => code === outcome.code) : undefined
  return textsIn(language)(`minutes.item.${own ?? 'decision'}`)
}

type Decided = Pick<Occurrence, 'outcome' | 'proposalKey'>

/**
 * What came of an item: the standard phrase, then the text.
 * @param under the level of the heading it stands under
 */
export function outcomeBlocks(
  { outcome, proposalKey }: Decided,
  language: DocumentLanguage,
  under: 2 | 3,
): TextBlock[] {
  if (outcome === null) return []
  const phrases = phrasesOf(outcome, proposalKey, language).map((phrase) => [plain(phrase)])
  return [...paragraphs(phrases), ...localBlocks(outcome.text, language, under)]
}

/** The outcome in one line, for lists and tables: the short text when one is written. */
export function outcomeLine(
  { outcome, proposalKey, decision }: Decided & Pick<Occurrence, 'decision'>,
  language: DocumentLanguage,
): string {
  const short = decision.short[language].trim()
  if (short !== '') return short
  if (outcome === null) return ''
  const text = localParagraphs(plainLocal(outcome.text), language).map(wordsOf)
  return [...phrasesOf(outcome, proposalKey, language), ...text].join(' ')
}

/**
 * The standard phrase of an outcome; none where the text says it itself, and where it stands as the side heading.
 */
function phrasesOf(outcome: Outcome, proposalKey: string, language: DocumentLanguage): string[] {
  const { code, text } = outcome
  const hasText = isWritten(text)
  if (proposalKey === quorumKey && !hasText && notes(code))
    return [textsIn(language)('minutes.quorum')]
  const isWorded = hasText && worded.some((one) => one === code)
  return isWorded || saysPhrase(outcome) ? [] : [outcomePhrase(code, language)]
}

function notes(code: OutcomeCode): boolean {
  return code === 'stated' || code === 'approved' || code === 'noted'
}
