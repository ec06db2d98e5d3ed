import fc from 'fast-check'
import { add } from '@shared/richText/inlineMarks'
import type { RichBlock, RichRun } from '@shared/richText/richText'

/** What formatted text is tried with, and how two of them are compared. */

export const words = fc.string({
  unit: fc.constantFrom(...'ab1ä *[]()\\|#-.!_<>', '\n', '😀', ' - ', '1. ', '**', '# '),
  maxLength: 12,
})
const run: fc.Arbitrary<RichRun> = fc.record(
  {
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('https://example.invalid/a_b*c', 'mailto:a@example.invalid'),
  },
  { requiredKeys: ['text'] },
)
const runs = fc.array(run, { maxLength: 4 })
export const { block } = fc.letrec<{ block: RichBlock; item: RichBlock[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('paragraph' as const), runs }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), runs }),
    fc.integer({ min: 1, max: 3 }).chain((columns) =>
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(runs, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    ),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc.array(tie('block'), { maxLength: 3 }),
}))

/** What of a text counts: no spaces at the edges of lines, no empty paragraphs, like next to like as one. */
export function normalised(blocks: readonly RichBlock[]): RichBlock[] {
  const result: RichBlock[] = []
  for (const one of blocks.flatMap(normalBlock)) {
    const before = result.at(-1)
    if (one.kind === 'list' && before?.kind === 'list' && one.ordered === before.ordered)
      before.items.push(...one.items)
    else result.push(one)
  }
  return result
}

function normalBlock(one: RichBlock): RichBlock[] {
  switch (one.kind) {
    case 'paragraph': {
      const normal = trimmedRuns(one.runs, '\n')
      return normal.length === 0 ? [] : [{ kind: 'paragraph', runs: normal }]
    }
    case 'heading': {
      const normal = trimmedRuns(one.runs, ' ')
      return normal.length === 0 ? [] : [{ ...one, runs: normal }]
    }
    case 'table':
      return [
        { kind: 'table', rows: one.rows.map((row) => row.map((cell) => trimmedRuns(cell, ' '))) },
      ]
    case 'list':
      return [{ ...one, items: one.items.map(normalised) }]
  }
}

/** Character by character, so that this does not repeat how it is written. */
function trimmedRuns(from: readonly RichRun[], lineBreak: string): RichRun[] {
  const letters = from.flatMap(({ text, ...style }) =>
    [...text].map((text) => ({ text, ...style })),
  )
  const lines: RichRun[][] = [[]]
  for (const letter of letters) {
    if (letter.text === '\n') lines.push([])
    else lines.at(-1)?.push(letter)
  }
  const kept = lines
    .map((line) => {
      const first = line.findIndex(({ text }) => text.trim() !== '')
      const last = line.findLastIndex(({ text }) => text.trim() !== '')
      return first < 0 ? [] : line.slice(first, last + 1)
    })
    .filter((line) => line.length > 0)
  const result: RichRun[] = []
  kept.forEach((line, at) => {
    if (at > 0) result.push({ text: lineBreak })
    result.push(...line)
  })
  const joined: RichRun[] = []
  for (const letter of result) add(joined, letter)
  return joined
}

/** The words and styles letter by letter, spaces and line breaks aside: those carry no style of their own. */
export const looks = (blocks: readonly RichBlock[]): unknown =>
  JSON.parse(
    JSON.stringify(blocks, (key, value: unknown) =>
      key === 'runs' || (Array.isArray(value) && isRuns(value))
        ? lettersOf(value as RichRun[])
        : value,
    ),
  )
const isRuns = (value: unknown[]) =>
  value.length > 0 &&
  value.every(
    (one) =>
      one !== null &&
      typeof one === 'object' &&
      'text' in one &&
      !('kind' in one) &&
      (one as RichRun).text.length > 0,
  )
const lettersOf = (from: readonly RichRun[]) =>
  from.flatMap(({ text, ...style }) =>
    [...text].map((one) => (one.trim() === '' ? one : [one, style])),
  )
