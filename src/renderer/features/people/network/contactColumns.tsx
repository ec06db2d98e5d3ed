import type { RecordKind } from '@shared/model/link'
import type { Membership } from '@shared/model/membership'
import { type Contact, quietState, type QuietState, quietStates } from '@shared/rules/engagement'
import { isWithin } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'

/** What the tables of contacts are made of. */
export interface ContactsInput {
  records: RecordMaps<'organisation' | 'person' | 'region' | 'membership' | 'body'>
  contacts: ReadonlyMap<string, readonly Contact[]>
  today: string
}

const tones: Readonly<Record<QuietState, Tone>> = {
  recent: 'done',
  quiet: 'attention',
  never: 'open',
}

/** When somebody was last met, how often, and whether it has been quiet since. */
export function contactColumns<Row extends { id: string }>(
  { contacts, today }: ContactsInput,
  t: Texts,
): readonly Column<Row>[] {
  const quiet = ({ id }: Row) => quietState(contacts.get(id), today)
  return [
    {
      kind: 'date',
      id: 'lastContact',
      header: t('network.lastContact'),
      value: ({ id }) => contacts.get(id)?.[0]?.day ?? null,
      width: 120,
      grow: 0,
    },
    {
      kind: 'number',
      id: 'contacts',
      header: t('network.contacts'),
      value: ({ id }) => contacts.get(id)?.length ?? 0,
      width: 95,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'quiet',
      header: t('network.quiet'),
      value: quiet,
      choices: choicesOf(quietStates, (one) => t(`network.quietStates.${one}`)),
      render: (row) => (
        <StatusMark tone={tones[quiet(row)]} label={t(`network.quietStates.${quiet(row)}`)} />
      ),
      width: 150,
      grow: 0,
    },
  ]
}

/** The names of the bodies and networks in which somebody has a part on a day, by whose part it is. */
export function listsBy(
  { records, today }: ContactsInput,
  language: 'fi' | 'en',
  whose: (membership: Membership) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const membership of records.membership.values()) {
    const who = whose(membership)
    if (who === null || !isWithin(today, membership)) continue
    const name = nameOf(records.body, membership.bodyId, language)
    lists.set(who, [...(lists.get(who) ?? []), name])
  }
  return lists
}

/** The member of a membership when it is of a kind. */
export function memberOf(kind: RecordKind): (membership: Membership) => string | null {
  return ({ member }) => (member.kind === kind ? member.id : null)
}
