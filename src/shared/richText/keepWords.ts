import { plainWords } from './plainWords'
import { escapePlainText } from './write'

/**
 * Words that nobody formatted as formatted text that says the same. Nearly all of them are that as they stand,
 * lists of lines with a dash too; only what would be read as formatting is kept from it.
 */
export function keepWords(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim())
  const words = plainWords(text)
    .split('\n')
    .map((line) => line.trim())
  const isSame = lines.filter(Boolean).join('\n') === words.filter(Boolean).join('\n')
  return isSame ? text : escapePlainText(text)
}
