import { convertMillimetersToTwip, type IStylesOptions, TabStopType } from 'docx'
import { paper } from '@shared/documents/layout'
import type { DocumentLanguage } from '@shared/model/base'

/** Language tags for proofing in Word. */
export const wordLanguages: Readonly<Record<DocumentLanguage, string>> = {
  fi: 'fi-FI',
  en: 'en-GB',
  sv: 'sv-FI',
}

export function twips(centimetres: number): number {
  return convertMillimetersToTwip(centimetres * 10)
}

/** Names of the paragraph styles; the first four are Word's own, so Word shows them in its language. */
export const styleIds = {
  body: 'BodyText',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  side: 'SideHeading',
  details: 'ItemDetails',
  cell: 'TableText',
} as const

const body = twips(paper.body)
const hanging = {
  indent: { left: body, hanging: body },
  tabStops: [{ type: TabStopType.LEFT, position: body }],
}

/** Styles of the paper. Spacing is in twentieths of a point, size in half points. */
export function docxStyles(language: DocumentLanguage): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: '1A1A1A', font: 'Arial' },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: wordLanguages[language] } },
        paragraph: { spacing: { line: 264 } },
      },
      heading1: heading(28, 0, 280),
      heading2: heading(23, 300, 80),
      heading3: heading(22, 200, 60),
      heading4: heading(22, 160, 40),
      heading5: {
        ...heading(22, 160, 40),
        run: { size: 22, bold: true, italics: true, color: '1A1A1A', font: 'Arial' },
      },
      heading6: {
        ...heading(22, 160, 40),
        run: { size: 22, italics: true, color: '1A1A1A', font: 'Arial' },
      },
    },
    paragraphStyles: [
      style(styleIds.body, 'Body Text', {
        indent: { left: body },
        spacing: { after: 100 },
      }),
      style(styleIds.side, 'Side Heading', { ...hanging, spacing: { after: 100 } }),
      {
        ...style(styleIds.details, 'Item Details', {
          ...hanging,
          spacing: { after: 100 },
        }),
        run: { size: 20, color: '444444' },
      },
      style(styleIds.cell, 'Table Text', { spacing: { before: 30, after: 30 } }),
      {
        ...style(styleIds.caption, 'caption', {
          indent: { left: body },
          keepNext: true,
          spacing: { before: 100, after: 60 },
        }),
        run: { bold: true },
      },
      style(styleIds.header, 'header', {}),
      { ...style(styleIds.footer, 'footer', {}), run: { size: 18, color: '444444' } },
    ],
  }
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function style(
  id: string,
  name: string,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, paragraph }
}
