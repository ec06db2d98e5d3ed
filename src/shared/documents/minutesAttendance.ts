import type { Attendance } from '../model/attendance'
import { textIn, type DocumentLanguage } from '../model/base'
import type { Person } from '../model/person'
import { personSortName } from '../model/personName'
import { finnishOrder, formatAtClock } from '../texts/format'
import { textsIn } from '../texts/texts'
import { factOf } from './agendaFacts'
import type { MinutesData } from './minutesData'
import { paperOrganisation } from './paperIdentity'
import { placedName, titledName } from './people'
import { plain, type Block, type Fact } from './tree'

interface Attended {
  readonly row: Attendance
  readonly person: Person
}

type Part = 'present' | 'remote' | 'experts' | 'guests' | 'excused' | 'absent'
const parts: readonly Part[] = ['present', 'remote', 'experts', 'guests', 'excused', 'absent']

/** Who was there, over the link and away, in the order of Finnish participant lists. */
export function attendanceFacts(data: MinutesData, language: DocumentLanguage): Fact[] {
  const t = textsIn(language)
  const attended = attendedOf(data)
  return parts
    .map((part) =>
      factOf(
        t(`minutes.fact.${part}`),
        attended
          .filter((one) => partOf(one, data) === part)
          .map((one) => [nameIn(one, data, language), ...asides(one, data, language)].join(', ')),
      ),
    )
    .filter(({ lines }) => lines.length > 0)
}

/** The same as a table of name, organisation and attendance, as the Barents bodies list their participants. */
export function attendanceTable(data: MinutesData, language: DocumentLanguage): Block[] {
  const t = textsIn(language)
  const rows = attendedOf(data).map((one) => {
    const id = one.person.organisationId
    const organisation = id === null ? undefined : data.organisations.get(id)
    const presence = [
      t(`minutes.presence.${one.row.presence}`),
      ...asides({ ...one, row: { ...one.row, presence: 'present' } }, data, language),
    ]
    return [
      [plain(withDeputy(titledName, one, data, language))],
      [plain(organisation ? textIn(organisation.name, language) : '')],
      [plain(presence.join(', '))],
    ]
  })
  if (rows.length === 0) return []
  const columns = (['name', 'organisation', 'presence'] as const).map((column) =>
    t(`minutes.column.${column}`),
  )
  return [{ kind: 'table', caption: t('minutes.participants'), columns, rows }]
}

/** Marked people by name. A member in whose place a deputy sits is told beside the deputy only. */
function attendedOf({ meeting, people }: MinutesData): Attended[] {
  const deputised = new Set(
    meeting.attendance.filter(isThere).map(({ deputyForId }) => deputyForId),
  )
  return meeting.attendance
    .filter((row) => isThere(row) || !deputised.has(row.personId))
    .flatMap((row) => {
      const person = people.get(row.personId)
      return person ? [{ row, person }] : []
    })
    .sort((a, b) => finnishOrder.compare(personSortName(a.person), personSortName(b.person)))
}

function isThere({ presence }: Attendance): boolean {
  return presence === 'present' || presence === 'remote'
}

function partOf({ row }: Attended, data: MinutesData): Part {
  if (!isThere(row)) return row.presence
  const role = data.meeting.participants.find(({ personId }) => personId === row.personId)?.role
  const isExpert =
    role === 'expert' ||
    (role === undefined &&
      data.occurrences.some(({ expertIds }) => expertIds.includes(row.personId)))
  if (isExpert) return 'experts'
  return role === 'guest' ? 'guests' : row.presence
}

function nameIn(one: Attended, data: MinutesData, language: DocumentLanguage): string {
  const own = paperOrganisation(data)?.id ?? null
  return withDeputy((person) => placedName(person, data, language, own), one, data, language)
}

/** "X, varalla Y": the member, and the deputy who was there. */
function withDeputy(
  called: (person: Person) => string,
  { row, person }: Attended,
  data: MinutesData,
  language: DocumentLanguage,
): string {
  const member = row.deputyForId === null ? undefined : data.people.get(row.deputyForId)
  if (!member) return called(person)
  const deputy = titledName(person)
  return textsIn(language)('minutes.deputised', { name: called(member), deputy })
}

/** The role, an expert's or a guest's being over the link, coming late and leaving early. */
function asides(one: Attended, data: MinutesData, language: DocumentLanguage): string[] {
  const t = textsIn(language)
  const { row } = one
  const { chairId, secretaryId } = data.meeting
  const part = partOf(one, data)
  const clock = (time: string) => formatAtClock(time, language, language)
  const said = [
    row.personId === chairId ? t('minutes.role.chair') : '',
    row.personId === secretaryId ? t('minutes.role.secretary') : '',
    row.presence === 'remote' && part !== 'remote' ? t('minutes.presence.remote') : '',
    row.arrived === null ? '' : t('minutes.arrived', { time: clock(row.arrived) }),
    row.left === null ? '' : t('minutes.left', { time: clock(row.left) }),
  ]
  return said.filter((text) => text !== '')
}
