import { textIn, type DocumentLanguage } from '../model/base'
import type { RecordKind } from '../model/link'
import type { Organisation } from '../model/organisation'
import type { Person } from '../model/person'
import { personName } from '../model/personName'
import { formatDay, formatPeriod, languageName } from '../texts/format'
import { textsIn, type Texts } from '../texts/texts'
import { composeOfficePaper } from './officePaper'
import { plain, type Block, type DocumentTree, type Fact } from './tree'

/** One record in which a person is, in words. */
export interface HeldAbout {
  readonly name: string
  /** In which capacity: the field in which it points at the person; may be empty. */
  readonly role: string
  readonly details: string
}

/** Everything a workspace holds about one person. */
export interface PersonalDataInput {
  readonly person: Person
  /** Our own organisation; null when none is marked as such. */
  readonly organisation: Organisation | null
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly groups: readonly { readonly kind: RecordKind; readonly rows: readonly HeldAbout[] }[]
  /** What was sent to the person; `role` is the name and address as they were then. */
  readonly sent: readonly HeldAbout[]
  /** Records that write the name or contact details without pointing at the person. */
  readonly mentions: readonly HeldAbout[]
  /** How often the person's record was changed, and on which days first and last. */
  readonly log: { readonly count: number; readonly from: string; readonly until: string }
  readonly today: string
}

/** What is told to a person who asks what is held about them (GDPR art. 15). */
export function composePersonalData(
  input: PersonalDataInput,
  language: DocumentLanguage,
): DocumentTree {
  const t = textsIn(language)
  const { groups, sent, mentions, person, today } = input
  const isAlone = groups.length === 0 && sent.length === 0 && mentions.length === 0
  return composeOfficePaper({
    language,
    organisation: input.organisation,
    type: t('personalData.type'),
    title: t('personalData.title', { name: personName(person) }),
    day: today,
    today,
    about: personName(person),
    blocks: [
      paragraph(t('personalData.intro', { day: formatDay(today) })),
      heading(t('personalData.own')),
      { kind: 'facts', facts: ownFacts(input, language, t) },
      ...(isAlone ? [paragraph(t('personalData.nothing'))] : []),
      ...groups.flatMap(({ kind, rows }) =>
        part(t(`personalData.kinds.${kind}`), rows, t('personalData.role'), t),
      ),
      ...part(t('personalData.sent'), sent, t('personalData.sentTo'), t),
      ...part(t('personalData.mentions'), mentions, t('personalData.role'), t),
      heading(t('personalData.log')),
      paragraph(logWords(input.log, t)),
      heading(t('personalData.limits')),
      paragraph(t('personalData.limitsText')),
    ],
  })
}

/** The fields of the person's own record that have something in them. */
function ownFacts(input: PersonalDataInput, language: DocumentLanguage, t: Texts): Fact[] {
  const { person } = input
  const organisation = (id: string | null) => {
    const found = id === null ? undefined : input.organisations.get(id)
    return found ? textIn(found.name, language) : ''
  }
  const lines: Readonly<Record<Parameters<typeof labelOf>[0], readonly string[]>> = {
    familyName: [person.familyName],
    givenNames: [person.givenNames],
    title: [person.title],
    organisation: [organisation(person.organisationId)],
    teamMember: [t(person.teamMember ? 'personalData.yes' : 'personalData.no')],
    roles: person.roles,
    email: [person.email],
    phone: [person.phone],
    languages: person.languages.map((one) => languageName(one, language)),
    positions: person.positions.map(({ title, organisationId, from, until }) =>
      [title, organisation(organisationId), formatPeriod(from, until)].filter(Boolean).join(', '),
    ),
    note: person.note.split('\n'),
    purpose: [person.purpose],
    reviewOn: [person.reviewOn ? formatDay(person.reviewOn) : ''],
    source: sourceLines(person),
  }
  return (Object.keys(lines) as (keyof typeof lines)[]).flatMap((field) => {
    const written = lines[field].filter((line) => line.trim() !== '')
    if (written.length === 0) return []
    return [{ label: labelOf(field, t), lines: written.map((line) => [plain(line)]) }]
  })
}

function sourceLines({ source }: Person): string[] {
  if (!source) return []
  const others = source.versions.map(({ topic, statement }) => `${topic}: ${statement}`)
  return [source.text, source.address, ...others]
}

type OwnField =
  | 'familyName'
  | 'givenNames'
  | 'title'
  | 'organisation'
  | 'teamMember'
  | 'roles'
  | 'email'
  | 'phone'
  | 'languages'
  | 'positions'
  | 'note'
  | 'purpose'
  | 'reviewOn'
  | 'source'

function labelOf(field: OwnField, t: Texts): string {
  return t(`personalData.field.${field}`)
}

function part(title: string, rows: readonly HeldAbout[], second: string, t: Texts): Block[] {
  if (rows.length === 0) return []
  return [
    heading(title),
    {
      kind: 'table',
      caption: '',
      wide: true,
      columns: [t('personalData.what'), second, t('personalData.details')],
      rows: rows.map(({ name, role, details }) => [[plain(name)], [plain(role)], [plain(details)]]),
    },
  ]
}

function logWords({ count, from, until }: PersonalDataInput['log'], t: Texts): string {
  const line = t('personalData.logLine', { count })
  if (count === 0) return line
  const days = { from: formatDay(from), until: formatDay(until) }
  return `${line} ${t('personalData.logSpan', days)}`
}

function heading(text: string): Block {
  return { kind: 'item', level: 2, number: '', text: [plain(text)], time: '', details: [] }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [plain(text)] }
}
