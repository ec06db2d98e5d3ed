import { textIn, type DocumentLanguage } from '../model/base'
import type { RecordKind } from '../model/link'
import type { Organisation } from '../model/organisation'
import type { Person } from '../model/person'
import { type ReviewMonths, usualReview } from '../model/reviewMonths'
import { awaitedReview } from '../rules/personReview'
import { keptKinds } from '../rules/retention'
import { textsIn, type Texts } from '../texts/texts'
import { bareAddress } from './cleanText'
import { composeOfficePaper } from './officePaper'
import { paragraphs, plain, type Block, type DocumentTree } from './tree'

export interface ProcessingRecordInput {
  /** Our own organisation, the controller; null when none is marked as such. */
  readonly organisation: Organisation | null
  readonly people: readonly Person[]
  /** The other kinds of record that may point at a person, in the order of kinds. */
  readonly kinds: readonly RecordKind[]
  /** How many sendings are recorded. */
  readonly dispatches: number
  readonly today: string
}

/** The fields that are told one by one, in the order of the form; those that only sort people are left out. */
const told = [
  'familyName',
  'givenNames',
  'title',
  'roles',
  'email',
  'phone',
  'languages',
  'positions',
  'note',
  'source',
] as const satisfies readonly (keyof Person)[]

/**
 * A draft of the record of processing activities (seloste käsittelytoimista, GDPR art. 30): what the workspace
 * knows is filled in with counts, what only the office knows is left in brackets.
 */
export function composeProcessingRecord(
  input: ProcessingRecordInput,
  language: DocumentLanguage,
): DocumentTree {
  const { organisation, people, today, dispatches } = input
  const t = textsIn(language)
  const blank = t('processingRecord.blank')
  const team = people.filter(({ teamMember }) => teamMember).length
  const reviews = {
    set: people.filter(({ reviewOn }) => reviewOn !== null).length,
    due: people.filter((person) => awaitedReview(person, today) === 'due').length,
  }
  const reasons = [...new Set(people.map(({ purpose }) => purpose).filter(Boolean))]
  return composeOfficePaper({
    language,
    organisation,
    type: t('processingRecord.type'),
    title: t('processingRecord.title'),
    day: today,
    today,
    about: '',
    blocks: [
      part(t('processingRecord.controller'), [
        organisation ? textIn(organisation.name, language) : blank,
      ]),
      part(t('processingRecord.contact'), [bareAddress(organisation?.website ?? ''), blank]),
      part(t('processingRecord.officer'), [blank]),
      part(t('processingRecord.purpose'), [t('processingRecord.purposeText')]),
      part(t('processingRecord.basis'), [t('processingRecord.basisText')]),
      ...(reasons.length > 0 ? [part(t('processingRecord.purposes'), reasons)] : []),
      part(t('processingRecord.groups'), [
        t('processingRecord.team', { count: team }),
        t('processingRecord.contacts', { count: people.length - team }),
      ]),
      dataTable(people, t),
      part('', [t('processingRecord.other', { kinds: kindWords(input.kinds, t) })]),
      part(t('processingRecord.recipients'), [
        t('processingRecord.recipientsText', { count: dispatches }),
      ]),
      part(t('processingRecord.transfers'), [t('processingRecord.transfersText')]),
      part(t('processingRecord.retention'), [t('processingRecord.retentionText', reviews)]),
      retentionTable(organisation?.reviewMonths ?? usualReview, t),
      part(t('processingRecord.security'), [t('processingRecord.securityText')]),
    ],
  })
}

/** How many people have each kind of data; what nobody has is not processed. */
function dataTable(people: readonly Person[], t: Texts): Block {
  const rows = told.flatMap((field) => {
    const count = people.filter((person) => isFilled(person[field])).length
    return count === 0 ? [] : [[t(`personalData.field.${field}`), String(count)]]
  })
  return {
    kind: 'table',
    caption: t('processingRecord.data'),
    columns: [t('processingRecord.dataGroup'), t('processingRecord.people')],
    rows: rows.map((cells) => cells.map((cell) => [plain(cell)])),
  }
}

/** What is kept how long and why, kind by kind. */
function retentionTable(months: ReviewMonths, t: Texts): Block {
  const rows = keptKinds.map((kind) => [
    t(`processingRecord.kept.${kind}.what`),
    kind === 'contact' || kind === 'team'
      ? t('processingRecord.reviewedEvery', { count: months[kind] })
      : t(`processingRecord.kept.${kind}.time`),
    t(`processingRecord.kept.${kind}.why`),
  ])
  return {
    kind: 'table',
    caption: t('processingRecord.keptCaption'),
    columns: [
      t('processingRecord.dataGroup'),
      t('processingRecord.keptTime'),
      t('processingRecord.keptWhy'),
    ],
    rows: rows.map((cells) => cells.map((cell) => [plain(cell)])),
  }
}

function isFilled(value: Person[(typeof told)[number]]): boolean {
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== null
}

function kindWords(kinds: readonly RecordKind[], t: Texts): string {
  return kinds.map((kind) => t(`personalData.kinds.${kind}`).toLowerCase()).join(', ')
}

function part(label: string, lines: readonly string[]): Block {
  const written = lines.filter(Boolean).map((line) => [plain(line)])
  return { kind: 'labelled', label, blocks: paragraphs(written) }
}
