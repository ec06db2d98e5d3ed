import { documentLanguages, type DocumentLanguage, type LocalText } from '../model/base'
import { textsIn } from '../texts/texts'
import { plain, type Inline } from './tree'

/**
 * The text in the paper's language. When it is not written in it, the text of another language
 * with its language marked, and words that say so; those words alone when nothing is written.
 */
export function localInlines(text: LocalText, language: DocumentLanguage): Inline[] {
  return localParagraphs(text, language)[0] ?? [missing(language)]
}

/** The same, one paragraph for each line written; none when nothing is written in any language. */
export function localParagraphs(text: LocalText, language: DocumentLanguage): Inline[][] {
  if (text[language].trim() !== '') return linesOf(text[language]).map((line) => [plain(line)])
  const written = documentLanguages.find((other) => text[other].trim() !== '')
  if (!written) return []
  const paragraphs = linesOf(text[written]).map((line): Inline[] => [
    { text: line, language: written, missing: false },
  ])
  paragraphs.at(-1)?.push(plain(' '), missing(language))
  return paragraphs
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function missing(language: DocumentLanguage): Inline {
  return { text: textsIn(language)('documents.missing'), language: null, missing: true }
}
