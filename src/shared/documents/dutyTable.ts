import { textIn, type DocumentLanguage } from '../model/base'
import type { Area } from '../model/area'
import type { Cover } from '../model/cover'
import type { Organisation } from '../model/organisation'
import type { Person } from '../model/person'
import type { Responsibility } from '../model/responsibility'
import { areasWithNobody, responsibilityOn } from '../rules/acting'
import { isWithin } from '../rules/time'
import { finnishOrder, formatDay } from '../texts/format'
import { textsIn, type Texts } from '../texts/texts'
import { composeOfficePaper } from './officePaper'
import { titledName } from './people'
import { paragraphs, plain, type Block, type DocumentTree, type Inline } from './tree'

export interface DutyTableInput {
  readonly areas: readonly Area[]
  readonly responsibilities: readonly Responsibility[]
  readonly covers: readonly Cover[]
  readonly people: ReadonlyMap<string, Person>
  readonly organisation: Organisation | null
  /** The day the duties are told of, `YYYY-MM-DD`. */
  readonly day: string
  readonly today: string
  /** The records are as they were when this day ended, and the paper says so; null: as they are. */
  readonly recordedOn?: string | null
}

/** Who answers for what on a day, as a table to print: past, present or coming. */
export function composeDutyTable(input: DutyTableInput, language: DocumentLanguage): DocumentTree {
  const t = textsIn(language)
  const day = formatDay(input.day)
  const { recordedOn = null } = input
  const asRecorded: Block[] = recordedOn
    ? [
        {
          kind: 'paragraph',
          text: [plain(t('documents.dutyTable.recordedOn', { day: formatDay(recordedOn) }))],
        },
      ]
    : []
  return composeOfficePaper({
    language,
    organisation: input.organisation,
    type: t('documents.dutyTable.type'),
    title: t('documents.dutyTable.title', { day }),
    day: input.day,
    today: input.today,
    about: '',
    blocks: [...asRecorded, dutyRows(input, t, language), ...uncovered(input, t, language)],
  })
}

function dutyRows(input: DutyTableInput, t: Texts, language: DocumentLanguage): Block {
  const { areas, responsibilities, day } = input
  const rows = inOrder(areas, language).flatMap((area) => {
    const valid = responsibilities.filter(
      (row) => row.areaId === area.id && row.deletedAt === null && isWithin(day, row),
    )
    return valid.map((row) => [
      textIn(area.name, language),
      holder(row, input, t),
      bearer(row.deputyId, row.deputyRole, input),
      acting(row, input, t),
      row.basis,
    ])
  })
  return {
    kind: 'table',
    caption: '',
    wide: true,
    columns: [
      t('documents.dutyTable.area'),
      t('documents.dutyTable.holder'),
      t('documents.dutyTable.deputy'),
      t('documents.dutyTable.acting', { day: formatDay(day) }),
      t('documents.dutyTable.basis'),
    ],
    rows: rows.map((cells) => cells.map((cell): Inline[] => [plain(cell)])),
  }
}

function uncovered(input: DutyTableInput, t: Texts, language: DocumentLanguage): Block[] {
  const { areas, responsibilities, covers, day } = input
  const found = inOrder(areasWithNobody(areas, responsibilities, covers, day), language)
  if (found.length === 0)
    return [{ kind: 'paragraph', text: [plain(t('documents.dutyTable.allCovered'))] }]
  const names = found.map((area) => [plain(textIn(area.name, language))])
  const label = t('documents.dutyTable.uncovered')
  return [{ kind: 'labelled', label, blocks: paragraphs(names) }]
}

/** The person responsible; another kind than that stands behind the name, `koko henkilöstö (osa toimenkuvaa)`. */
function holder(row: Responsibility, input: DutyTableInput, t: Texts): string {
  const name = bearer(row.holderId, row.holderRole, input) || t('documents.dutyTable.unnamed')
  if (row.kind === 'owner') return name
  return `${name} (${t(`documents.dutyTable.kinds.${row.kind}`)})`
}

/** "aluekehityspäällikkö Katja Sukuvaara": the title stands before the name; a role alone by itself. */
function bearer(id: string | null, role: string, { people }: DutyTableInput): string {
  const person = id === null ? undefined : people.get(id)
  return person ? titledName(person) : role
}

function acting(row: Responsibility, input: DutyTableInput, t: Texts): string {
  const found = responsibilityOn({ id: row.areaId }, [row], input.covers, input.day)
  if (found.acting) return bearer(found.acting.personId, '', input)
  const role = found.holder?.role ?? found.deputy?.role ?? ''
  return found.state === 'roleOnly' ? role : t('documents.dutyTable.nobody')
}

function inOrder(areas: readonly Area[], language: DocumentLanguage): readonly Area[] {
  return areas.toSorted((a, b) =>
    finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)),
  )
}
