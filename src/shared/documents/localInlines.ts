import { documentLanguages, type DocumentLanguage, type LocalText } from '../model/base'
import { textsIn } from '../texts/texts'
import { plain, type Inline, type TextBlock } from './tree'
import { textBlocks } from './textBlocks'

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

/** The same of a formatted text, whose headings stand under one of the given level. */
export function localBlocks(
  text: LocalText,
  language: DocumentLanguage,
  under: 2 | 3,
): TextBlock[] {
  const written = [language, ...documentLanguages].find((one) => text[one].trim() !== '')
  if (!written) return []
  if (written === language) return textBlocks(text[written], null, under)
  const told = [plain(' '), missing(language)]
  const blocks = textBlocks(text[written], written, under)
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph') last.text.push(...told)
  else blocks.push({ kind: 'paragraph', text: told.slice(1) })
  return blocks
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
