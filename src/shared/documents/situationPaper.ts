import type { DocumentLanguage } from '../model/base'
import type { Organisation } from '../model/organisation'
import { lastComing } from '../rules/situation/coming'
import {
  type Figures,
  partsInOrder,
  type SituationPart,
  situationParts,
  type SituationRow,
} from '../rules/situation/figures'
import { formatDay, formatDayShort } from '../texts/format'
import { formatKnownDay } from '../texts/period'
import { textsIn, type Texts } from '../texts/texts'
import { composeOfficePaper } from './officePaper'
import { plain, type Block, type DocumentTree, type Inline } from './tree'

export interface SituationPaperInput {
  readonly figures: Figures
  readonly organisation: Organisation | null
  /** The name of the area the picture is limited to; '' when it is of all. */
  readonly area: string
  /** The first day of what counts as changed. */
  readonly since: string
  readonly today: string
}

/** Characters that fit beside a figure: on two lines, or on one when there are so many figures that two would not. */
const [twoLines, oneLine] = [84, 42]
/** So many figures fit on the page with two lines each. */
const fewFigures = 12

/** The situational picture (tilannekuva) as one page of A4: each figure, and what stands first in it. */
export function composeSituationPaper(
  { figures, organisation, area, since, today }: SituationPaperInput,
  language: DocumentLanguage,
): DocumentTree {
  const t = textsIn(language)
  const day = formatDay(today)
  return composeOfficePaper({
    language,
    organisation,
    type: t('situation.paper.type'),
    title: area
      ? t('situation.paper.titleOfArea', { day, area: shortened(area, 60) })
      : t('situation.paper.title', { day }),
    day: today,
    today,
    about: area,
    blocks: [figureTable(figures, { since, today, language }, t)],
  })
}

interface Told {
  readonly since: string
  readonly today: string
  readonly language: DocumentLanguage
}

/** A part without anything says so in a line, instead of a line for each nought. */
function figureTable(figures: Figures, told: Told, t: Texts): Block {
  const isLong = Object.values(figures).filter((rows) => rows.length > 0).length > fewFigures
  const room = isLong ? oneLine : twoLines
  const rows = partsInOrder.flatMap((part) => {
    const keys = situationParts[part].filter((key) => figures[key].length > 0)
    const head: Inline = { ...plain(partTitle(part, told, t)), bold: true }
    if (keys.length === 0) return [[[head], [plain('0')], [plain(t(`situation.calm.${part}`))]]]
    const texts = keys.map((key) => [
      t(`situation.figures.${key}`),
      String(figures[key].length),
      firstOf(figures[key], room, told, t),
    ])
    return [[[head], [], []], ...texts.map((cells) => cells.map((cell) => [plain(cell)]))]
  })
  const columns = (['figure', 'count', 'first'] as const).map((one) => t(`situation.paper.${one}`))
  return { kind: 'table', caption: '', wide: true, widths: [38, 10, 62], columns, rows }
}

/** The heading of a part, with the day it reaches back or ahead to. */
export function partTitle(
  part: SituationPart,
  { since, today }: Pick<Told, 'since' | 'today'>,
  t: Texts,
  format: (day: string) => string = formatDay,
): string {
  const day = format(part === 'changed' ? since : lastComing(today))
  return t(`situation.parts.${part}`, { day })
}

/** "Aurora-lausunto 2.12., Tiimin kokous 8.12. ja 3 muuta": as many as there is room for, at least one. */
function firstOf(rows: readonly SituationRow[], room: number, told: Told, t: Texts): string {
  const names = rows.slice(0, 4).map((row) => namedShortly(row, room, told, t))
  const lists = names.map((_, at) => listOf(names.slice(0, at + 1), rows.length, t))
  return lists.findLast((list) => list.length <= room) ?? lists[0] ?? ''
}

function listOf(names: readonly string[], total: number, t: Texts): string {
  const left = total - names.length
  const list = names.join(', ')
  return left > 0 ? `${list} ${t('situation.paper.more', { count: left })}` : list
}

/** The title, cut when it would leave no room for the day and for how many more there are. */
function namedShortly(row: SituationRow, room: number, told: Told, t: Texts): string {
  const day = dayWords(row, told)
  const title = shortened(row.title, room - day.length - 14)
  return day === '' ? title : t('situation.paper.row', { title, day })
}

/** No more exactly than it is known, and without the year when it is this one. */
function dayWords({ day, precision }: SituationRow, { today, language }: Told): string {
  if (day === null) return ''
  const isThisYear = precision === 'day' && day.slice(0, 4) === today.slice(0, 4)
  return isThisYear ? formatDayShort(day, language) : formatKnownDay(day, precision, language)
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
