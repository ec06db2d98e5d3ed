import { Fragment, useMemo, type ReactNode } from 'react'
import { parseRichText } from '@shared/richText/parse'
import type { RichBlock, RichRun } from '@shared/richText/richText'
import styles from './RichText.module.css'

interface RichTextViewProps {
  /** Formatted text as it is stored. */
  text: string
  lang?: string | undefined
}

/** A formatted text to be read. */
export function RichTextView({ text, lang }: RichTextViewProps) {
  const blocks = useMemo(() => parseRichText(text), [text])
  return (
    <div className={styles['text']} lang={lang}>
      <Blocks blocks={blocks} />
    </div>
  )
}

// Blocks and runs have nothing but their places to be told apart by, and are drawn anew as a whole.
function Blocks({ blocks }: { blocks: readonly RichBlock[] }) {
  return blocks.map((block, at) => <Fragment key={at}>{drawn(block)}</Fragment>)
}

function drawn(block: RichBlock): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.runs.map(drawnRun)}</p>
    case 'heading':
      // The screen has headings of its own around the text; these are words in it.
      return <p data-heading={block.level}>{block.runs.map(drawnRun)}</p>
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Blocks blocks={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <TextTable rows={block.rows} />
  }
}

function TextTable({ rows: [head = [], ...rows] }: { rows: readonly RichRun[][][] }) {
  return (
    <div className={styles['wide']}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {cell.map(drawnRun)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at}>{cell.map(drawnRun)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function drawnRun({ text, bold, italic, link }: RichRun, at: number): ReactNode {
  let words: ReactNode = text
  if (italic) words = <em>{words}</em>
  if (bold) words = <strong>{words}</strong>
  if (link)
    words = (
      <a href={link} rel="noopener noreferrer" target="_blank">
        {words}
      </a>
    )
  return <Fragment key={at}>{words}</Fragment>
}
