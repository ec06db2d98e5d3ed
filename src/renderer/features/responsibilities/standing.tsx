import type { Cover } from '@shared/model/cover'
import type { Person } from '@shared/model/person'
import type { Bearer, ResponsibilityOnDay, ResponsibilityState } from '@shared/rules/acting'
import type { Texts } from '@shared/texts/texts'
import { nameOf } from '@renderer/register/names'
import { choicesOf } from '@renderer/register/choices'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'

interface People {
  language: 'fi' | 'en'
  records: { person: ReadonlyMap<string, Person>; cover: ReadonlyMap<string, Cover> }
}

export const standingStates = ['nobody', 'roleOnly', 'deputyActs', 'held'] as const

const tones: Readonly<Record<ResponsibilityState, Tone>> = {
  held: 'done',
  deputyActs: 'info',
  roleOnly: 'open',
  nobody: 'attention',
}

/** The choices of a column that says how an area is answered for. */
export function standingChoices(t: Texts) {
  return choicesOf(standingStates, (state) => t(`registers.responsibility.states.${state}`))
}

/** How an area is answered for, as icon and word. */
export function StandingMark({ state, t }: { state: ResponsibilityState; t: Texts }) {
  return <StatusMark tone={tones[state]} label={t(`registers.responsibility.states.${state}`)} />
}

/** A person's name, else the role; '' when there is neither. */
export function bearerName(id: string | null, role: string, { records, language }: People): string {
  return nameOf(records.person, id, language) || role
}

/** Who answers: the person who acts, else the role that does; '' when nobody does. */
export function actingName(
  { acting, holder, deputy, state }: ResponsibilityOnDay,
  people: People,
): string {
  if (acting) return nameOf(people.records.person, acting.personId, people.language)
  return state === 'roleOnly' ? (roleOf(holder) ?? roleOf(deputy) ?? '') : ''
}

function roleOf(bearer: Bearer | null): string | null {
  return bearer && bearer.personId === null ? bearer.role : null
}
