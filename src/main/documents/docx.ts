import { Document, Packer, PageOrientation } from 'docx'
import { oneLine } from '@shared/documents/cleanText'
import { paper } from '@shared/documents/layout'
import type { DocumentTree } from '@shared/documents/tree'
import { docxBlocks } from './docxBlocks'
import { listDefinition, listReferences } from './docxText'
import { docxFooter, docxHeader } from './docxFrame'
import { docxStyles, twips } from './docxStyles'

/** The paper as a Word document with real headings, styles, table headers and page fields. */
export async function encodeDocx(tree: DocumentTree): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(tree.title),
    subject: oneLine(`${tree.header.type} ${tree.header.number}`),
    creator: oneLine(tree.header.organisation || tree.header.unit),
    lastModifiedBy: '',
    description: '',
    styles: docxStyles(tree.language),
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: true },
    defaultTabStop: twips(2.3),
    numbering: { config: Object.values(listReferences).map(listDefinition) },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(paper.width),
              height: twips(paper.height),
              orientation: PageOrientation.PORTRAIT,
            },
            margin: {
              left: twips(paper.left),
              right: twips(paper.right),
              top: twips(paper.top),
              bottom: twips(paper.bottom),
              header: twips(1.25),
              footer: twips(1),
            },
          },
        },
        headers: { default: docxHeader(tree) },
        footers: { default: docxFooter(tree) },
        children: docxBlocks(tree),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
