import { TextRun } from 'docx'
import { cleanText } from '@shared/documents/cleanText'
import type { Inline } from '@shared/documents/tree'
import { wordLanguages } from './docxStyles'

/** Runs of text with their language and the mark of what is missing; a line break stays one. */
export function docxRuns(inlines: readonly Inline[]): TextRun[] {
  return inlines.flatMap(({ text, language, missing }) =>
    cleanText(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(index > 0 ? { break: 1 } : {}),
            ...(language ? { language: { value: wordLanguages[language] } } : {}),
            ...(missing ? { italics: true, color: '8A3B00' } : {}),
          }),
      ),
  )
}

/** One run of plain words. */
export function docxRun(text: string, bold = false): TextRun {
  return new TextRun({ text: cleanText(text).replaceAll('\n', ' '), ...(bold ? { bold } : {}) })
}
