import { expect, test } from 'vitest'
import { composeSituationPaper } from '@shared/documents/situationPaper'
import { documentTree, wordsOf, type DocumentTree } from '@shared/documents/tree'
import { documentLanguages } from '@shared/model/base'
import {
  type Figures,
  type FigureKey,
  rowOf,
  situationParts,
  type SituationRow,
} from '@shared/rules/situation/figures'
import { textsIn } from '@shared/texts/texts'

const keys = Object.values(situationParts).flat()

/** The same rows behind every figure asked for, none behind the others. */
function figuresOf(rows: readonly SituationRow[], asked: readonly FigureKey[] = keys): Figures {
  return Object.fromEntries(keys.map((key) => [key, asked.includes(key) ? rows : []])) as Record<
    FigureKey,
    readonly SituationRow[]
  >
}

const row = (title: string, day: string | null): SituationRow =>
  rowOf({ kind: 'task', id: title }, title, { day })

const input = { organisation: null, area: '', since: '2026-10-27', today: '2026-11-26' }

function tableOf(tree: DocumentTree): string[][] {
  return tree.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((cells) => cells.map(wordsOf)) : [],
  )
}

test('the paper has each figure, what stands first in it, and how many more', () => {
  const rows = [
    row('Aurora-lausunto', '2026-12-02'),
    row('Raportti', '2027-01-15'),
    row('Päivätön', null),
    ...['d', 'e'].map((title) => row(title, null)),
  ]
  const tree = composeSituationPaper({ ...input, figures: figuresOf(rows, ['lateTasks']) }, 'fi')
  expect(() => documentTree.parse(tree)).not.toThrow()
  expect(tableOf(tree)).toEqual([
    ['Muuttunut 27.10.2026 alkaen', '0', 'Mikään ei ole muuttunut.'],
    ['Myöhässä', '', ''],
    ['Tehtävät', '5', 'Aurora-lausunto 2.12., Raportti 15.1.2027, Päivätön, d ja 1 muu'],
    ['Työtä yli työajan', '0', textsIn('fi')('situation.calm.overloaded')],
    ['Tekijä tai varajäsen puuttuu', '0', textsIn('fi')('situation.calm.nobody')],
    ['Keskeytetty', '0', 'Mitään ei ole keskeytetty.'],
    ['Tulossa 24.2.2027 mennessä', '0', 'Kolmen kuukauden aikana ei ole mitään tulossa.'],
  ])
})

test('an area is in the title and in the name of the file', () => {
  const tree = composeSituationPaper({ ...input, area: 'Barents', figures: figuresOf([]) }, 'en')
  expect(tree.title).toBe('Situational picture 26.11.2026: Barents')
  expect(tree.fileName).toBe('2026-11-26 Situational picture Barents')
})

test('however long the titles are, what stands beside a figure fits its lines in every language', () => {
  const long = Array.from({ length: 4000 }, (_, at) =>
    row(`Kansainvälisen yhteistyön valmistelukokouksen asiakirjat ${at}`, '2027-01-22'),
  )
  for (const language of documentLanguages) {
    const texts = (figures: Figures) =>
      tableOf(composeSituationPaper({ ...input, figures }, language)).map(([, , last = '']) => last)
    expect(Math.max(...texts(figuresOf(long)).map(({ length }) => length))).toBeLessThanOrEqual(44)
    const few = texts(figuresOf(long, ['lateTasks', 'meetings']))
    expect(Math.max(...few.map(({ length }) => length))).toBeLessThanOrEqual(90)
  }
})
