import type { DocumentTree } from './tree'

/**
 * The measures of the paper in centimetres, after SFS 2487 practice: A4, side headings at the left
 * edge, body from 4.6 cm, the tab ladder 2.3 – 4.6 – 9.2 – 13.8.
 */
export const paper = {
  width: 21,
  height: 29.7,
  left: 2,
  right: 1.5,
  top: 3.8,
  bottom: 2.2,
  body: 4.6,
  headerMiddle: 9.2,
  headerRight: 13.8,
} as const

/** Width of the column of item numbers: one for the whole paper, wide enough for its longest number. */
export function numberColumn(tree: DocumentTree): number {
  const longest = Math.max(
    0,
    ...tree.blocks.map((block) => (block.kind === 'item' ? block.number.length : 0)),
  )
  if (longest <= 4) return 1.15
  return longest <= 8 ? 2.3 : paper.body
}
