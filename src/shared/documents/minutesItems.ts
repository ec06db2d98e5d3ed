import { textIn, type DocumentLanguage } from '../model/base'
import type { Link } from '../model/link'
import { personName } from '../model/personName'
import type { Task } from '../model/task'
import { compareTaskNumbers, formatTaskNumber } from '../rules/tasks/taskNumber'
import { formatDay } from '../texts/format'
import { textsIn } from '../texts/texts'
import { attachmentsOf } from './agendaFacts'
import { levelOf } from './agendaItems'
import type { PaperRow } from './agendaRows'
import { localBlocks, localInlines, localParagraphs } from './localInlines'
import type { MinutesData } from './minutesData'
import { isFull, type MinutesOptions } from './minutesOptions'
import { outcomeBlocks, outcomeLabel } from './minutesOutcome'
import { itemTitle } from './paperIdentity'
import { peopleOf, titledName } from './people'
import { paragraphs, plain, type Block, type Inline, type TextBlock } from './tree'

/** An item as the minutes tell it: what it was about, what was said, what was decided and who does what. */
export function minutesItem(row: PaperRow, data: MinutesData, options: MinutesOptions): Block[] {
  const { language } = options
  return [
    {
      kind: 'item',
      level: levelOf(row),
      number: row.number,
      text: localInlines(itemTitle(row.occurrence, data), language),
      time: '',
      details: isFull(options.paper) ? detailsOf(row, language) : [],
    },
    ...itemParts(row, data, options),
  ]
}

/** The same without its heading. */
export function itemParts(row: PaperRow, data: MinutesData, options: MinutesOptions): Block[] {
  return partsOf(row, data, options)
    .filter(({ blocks }) => blocks.length > 0)
    .map((part): Block => ({ kind: 'labelled', ...part }))
}

interface Part {
  readonly label: string
  readonly blocks: TextBlock[]
}

function partsOf(row: PaperRow, data: MinutesData, options: MinutesOptions): Part[] {
  const { language, include, paper } = options
  const t = textsIn(language)
  const { occurrence } = row
  const full = isFull(paper)
  const level = levelOf(row)
  const names = (ids: readonly string[]) =>
    paragraphs(peopleOf(ids, data).map((person) => [plain(titledName(person))]))
  const when = <T>(wanted: boolean, of: () => T[]) => (wanted ? of() : [])
  return [
    {
      label: t('documents.explanation'),
      blocks: when(full && include.explanations, () =>
        localBlocks(occurrence.explanation, language, level),
      ),
    },
    {
      label: t('documents.proposal'),
      blocks: when(full && include.proposals, () =>
        localBlocks(occurrence.proposal, language, level),
      ),
    },
    {
      label: t('minutes.item.absent'),
      blocks: when(full, () => names(occurrence.absentIds)),
    },
    {
      label: t('minutes.item.disqualified'),
      blocks: when(full, () => names(occurrence.disqualifiedIds)),
    },
    {
      label: t('minutes.item.discussion'),
      blocks: when(full && include.discussion, () =>
        localBlocks(occurrence.notes, language, level),
      ),
    },
    {
      label: occurrence.outcome ? outcomeLabel(occurrence.outcome, language) : '',
      blocks: toldShort(row, options) ?? outcomeBlocks(occurrence, language, level),
    },
    {
      label: t('minutes.item.actions'),
      blocks: when(include.actions && paper !== 'public' && paper !== 'staff', () =>
        paragraphs(
          tasksOf(occurrence.id, data).map((task) => [plain(actionLine(task, data, language))]),
        ),
      ),
    },
    {
      label: t('documents.attachments'),
      blocks: when(full && include.attachments, () =>
        paragraphs(attachmentsOf(row, language).map((line) => [plain(line)])),
      ),
    },
  ]
}

/** The decision in a few words, for the staff and the public, when somebody has written it so. */
function toldShort({ occurrence }: PaperRow, { paper, language }: MinutesOptions) {
  if (paper !== 'staff' && paper !== 'public') return null
  const short = localParagraphs(occurrence.decision.short, language)
  return short.length > 0 ? paragraphs(short) : null
}

function detailsOf({ occurrence }: PaperRow, language: DocumentLanguage): Inline[][] {
  return occurrence.addedInMeeting ? [[plain(textsIn(language)('minutes.item.added'))]] : []
}

/** The actions agreed in an item, in the order of their numbers. */
export function tasksOf(itemId: string, data: MinutesData): Task[] {
  return data.tasks
    .filter(({ originId }) => originId === itemId)
    .sort((a, b) => compareTaskNumbers(a.number, b.number))
}

/** "T-2026-14 Päivitetään sivut, vastuuhenkilö Aino Esimerkki, määräaika 12.12.2026". */
function actionLine(task: Task, data: MinutesData, language: DocumentLanguage): string {
  const t = textsIn(language)
  const name = responsible(task, data, language)
  const head = [formatTaskNumber(task.number), task.title].filter((part) => part !== '').join(' ')
  return [
    head,
    name === '' ? '' : t('minutes.action.responsible', { name }),
    task.due === null ? '' : t('minutes.action.due', { day: formatDay(task.due, language) }),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** Somebody outside the house who does it, or the assignee; '' when nobody is named. */
function responsible(
  { assigneeId, outside }: Task,
  data: MinutesData,
  language: DocumentLanguage,
): string {
  const named = outside?.party ? partyName(outside.party, data, language) : ''
  const person = assigneeId === null ? undefined : data.people.get(assigneeId)
  return named || outside?.words.trim() || (person ? personName(person) : '')
}

function partyName({ kind, id }: Link, data: MinutesData, language: DocumentLanguage): string {
  const person = kind === 'person' ? data.people.get(id) : undefined
  const organisation = kind === 'organisation' ? data.organisations.get(id) : undefined
  if (person) return personName(person)
  return organisation ? textIn(organisation.name, language) : ''
}

/** All actions of the items shown, as a table. */
export function actionTable(
  rows: readonly PaperRow[],
  data: MinutesData,
  language: DocumentLanguage,
): Block[] {
  const t = textsIn(language)
  const tasks = rows.flatMap(({ occurrence }) => tasksOf(occurrence.id, data))
  if (tasks.length === 0) return []
  const columns = (['number', 'action', 'responsible', 'due'] as const).map((column) =>
    t(`minutes.column.${column}`),
  )
  return [
    {
      kind: 'table',
      caption: t('minutes.actionList'),
      columns,
      rows: tasks.map((task) => [
        [plain(formatTaskNumber(task.number))],
        [plain(task.title)],
        [plain(responsible(task, data, language))],
        [plain(task.due === null ? '' : formatDay(task.due, language))],
      ]),
      wide: true,
    },
  ]
}
