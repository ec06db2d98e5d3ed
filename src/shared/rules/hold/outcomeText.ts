import type { DocumentLanguage } from '../../model/base'
import type { Outcome, OutcomeCode } from '../../model/outcome'
import { textsIn } from '../../texts/texts'

/** Phrases that say nothing by themselves: words written to them take their place. */
const open: ReadonlySet<OutcomeCode> = new Set(['agreed', 'stated'])

/** The standard phrase as a sentence. */
export function outcomePhrase(code: OutcomeCode, language: DocumentLanguage): string {
  return textsIn(language)(`outcomePhrases.sentence.${code}`)
}

/**
 * What the minutes say of an outcome in a language: the standard phrase; the words, when they hold the phrase in
 * their own way ("Käydyn keskustelun jälkeen merkittiin tiedoksi") or the phrase only opens them; else both.
 */
export function outcomeText({ code, text }: Outcome, language: DocumentLanguage): string {
  const phrase = outcomePhrase(code, language)
  const words = text[language].trim()
  if (words === '') return phrase
  const verb = textsIn(language)(`outcomePhrases.verb.${code}`)
  const isWhole = open.has(code) || words.toLocaleLowerCase('fi').includes(verb)
  return isWhole ? words : `${phrase} ${words}`
}

/** What is stored of a sentence that was typed: nothing when it is the phrase itself. */
export function typedOutcome(code: OutcomeCode, language: DocumentLanguage, typed: string): string {
  return typed.trim() === outcomePhrase(code, language) ? '' : typed
}
