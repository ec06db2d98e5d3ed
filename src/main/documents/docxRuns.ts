import { ExternalHyperlink, TextRun } from 'docx'
import { cleanText } from '@shared/documents/cleanText'
import type { Inline } from '@shared/documents/tree'
import { wordLanguages } from './docxStyles'

/** Runs of text with their style, language and the mark of what is missing; a line break stays one. */
export function docxRuns(inlines: readonly Inline[]): (TextRun | ExternalHyperlink)[] {
  return inlines.flatMap((inline): (TextRun | ExternalHyperlink)[] =>
    inline.link === undefined
      ? textRuns(inline)
      : [new ExternalHyperlink({ link: inline.link, children: textRuns(inline) })],
  )
}

function textRuns({ text, language, missing, bold, italic, link }: Inline): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(language ? { language: { value: wordLanguages[language] } } : {}),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: true } : {}),
          ...(link === undefined ? {} : { style: 'Hyperlink' }),
          ...(missing ? { italics: true, color: '8A3B00' } : {}),
        }),
    )
}

/** One run of plain words. */
export function docxRun(text: string, bold = false): TextRun {
  return new TextRun({ text: cleanText(text).replaceAll('\n', ' '), ...(bold ? { bold } : {}) })
}
