import type { HeldAbout, PersonalDataInput } from '@shared/documents/personalData'
import type { DocumentLanguage } from '@shared/model/base'
import { type Link, recordKinds, type RecordKind } from '@shared/model/link'
import type { Organisation } from '@shared/model/organisation'
import type { Person } from '@shared/model/person'
import type { AnyRecord } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import { dayOf } from '@shared/rules/time'
import { textsIn, type Texts } from '@shared/texts/texts'
import { referencesIn } from '@shared/workspace/references'
import { ownOrganisation } from '@shared/rules/ours'
import { describe, type Names } from '@renderer/register/words/describe'
import { fieldName } from '@renderer/register/words/fieldName'
import type { PersonalData } from '@renderer/store/personalData'

/** What is held about a person in words, for the paper in a language. */
export function personalDataInput(
  person: Person,
  data: PersonalData,
  organisations: ReadonlyMap<string, Organisation>,
  language: DocumentLanguage,
): PersonalDataInput {
  // Names of records are written in Finnish and English; a Swedish paper takes the Finnish ones.
  const wordLanguage = language === 'en' ? 'en' : 'fi'
  const t = textsIn(wordLanguage)
  const names: Names = { t, language: wordLanguage, found: data.found }
  const days = data.changedAt.map((at) => dayOf(new Date(at)))
  const byKind = groupBy(data.pointing, ({ kind }) => kind)
  return {
    person,
    organisations,
    organisation: ownOrganisation(organisations.values()),
    groups: recordKinds
      .filter((kind) => kind !== 'dispatch' && byKind.has(kind))
      .map((kind) => ({
        kind,
        rows: (byKind.get(kind) ?? []).flatMap((link) => heldIn(link, person.id, names)),
      })),
    sent: data.dispatches.map((dispatch) => {
      const { label, details } = describe('dispatch', dispatch, names)
      const mine = dispatch.recipients.filter(({ personId }) => personId === person.id)
      const addressed = mine.map(({ name, email }) => [name, email].filter(Boolean).join(', '))
      return { name: label, role: addressed.join('; '), details: details.join(' · ') }
    }),
    mentions: data.mentioning.flatMap((link) =>
      heldIn(link, person.id, names).map((held) => ({
        ...held,
        role: t(`model.kind.${link.kind}`),
      })),
    ),
    log: { count: days.length, from: days[0] ?? '', until: days.at(-1) ?? '' },
    today: dayOf(new Date()),
  }
}

function heldIn({ kind, id }: Link, personId: string, names: Names): HeldAbout[] {
  const record: AnyRecord | undefined = names.found[kind].get(id)
  if (!record) return []
  const { label, details } = describe(kind, record, names)
  return [
    { name: label, role: rolesOf(kind, record, personId, names.t), details: details.join(' · ') },
  ]
}

/** The fields in which a record points at the person, each once. */
function rolesOf(kind: RecordKind, record: AnyRecord, personId: string, t: Texts): string {
  const fields = referencesIn(kind, record)
    .filter(({ id }) => id === personId)
    .map(({ path }) => fieldName(t, kind, String(path[0])))
  return [...new Set(fields)].filter(Boolean).join(', ')
}
