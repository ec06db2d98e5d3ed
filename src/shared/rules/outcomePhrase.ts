import { documentLanguages, type DocumentLanguage } from '../model/base'
import type { Outcome, OutcomeCode } from '../model/outcome'
import { plainWords } from '../richText/plainWords'
import { textsIn } from '../texts/texts'

/** The standard phrase as a sentence. */
export function outcomePhrase(code: OutcomeCode, language: DocumentLanguage): string {
  return textsIn(language)(`outcomePhrases.sentence.${code}`)
}

/**
 * True when the words hold the phrase in their own way ("Käydyn keskustelun jälkeen merkittiin tiedoksi"), in
 * any language they are written in.
 */
export function saysPhrase({ code, text }: Outcome): boolean {
  return documentLanguages.some((language) =>
    plainWords(text[language])
      .toLocaleLowerCase('fi')
      .includes(textsIn(language)(`outcomePhrases.verb.${code}`)),
  )
}

/** What is stored of a sentence that was typed: nothing when it is the phrase itself. */
export function typedOutcome(code: OutcomeCode, language: DocumentLanguage, typed: string): string {
  return typed.trim() === outcomePhrase(code, language) ? '' : typed
}
