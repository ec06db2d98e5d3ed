import { createRecord } from '@shared/model/records'
import type { Person } from '@shared/model/person'
import { personName } from '@shared/model/personName'
import { emptyRecords, type WorkspaceRecords } from '@shared/workspace/format'
import { dayOf } from '@shared/rules/time'
import { parseWorkspace } from '@shared/workspace/parse'
import { countRecords } from '@renderer/store/database'
import { moveStarter } from './moveStarter'
import { setPreferences } from '@renderer/store/preferences'
import { replaceWorkspace } from '@renderer/store/workspace'

export interface StartAnswers {
  name: string
  language: 'fi' | 'en'
  /** Begin with the Kainuu starter workspace; else with the meeting templates only. */
  withStarter: boolean
}

/** The person behind a typed name: the last word is the family name. */
export function ownPerson(name: string): Person {
  const words = name.trim().split(/\s+/)
  const familyName = words.pop() ?? ''
  return createRecord('person', { familyName, givenNames: words.join(' '), teamMember: true })
}

/** A person of the starter workspace who sits down at this laptop is not made twice. */
function isNamed(person: Person, name: string): boolean {
  const typed = name.trim().replace(/\s+/g, ' ')
  return personName(person).localeCompare(typed, 'fi', { sensitivity: 'accent' }) === 0
}

/**
 * Fills the workspace and remembers who works here. False when nothing could be begun. Records that are
 * there already are kept: then only the choices of this laptop were lost, and filling would replace work.
 */
export async function begin({ name, language, withStarter }: StartAnswers): Promise<boolean> {
  if ((await countRecords()) > 0) {
    setPreferences({ ownName: name.trim(), language, startDone: true })
    return true
  }
  const starter = await starterRecords()
  if (!starter) return false
  const known = withStarter ? starter.person.find((person) => isNamed(person, name)) : undefined
  const person = known ?? ownPerson(name)
  const records: WorkspaceRecords = withStarter
    ? { ...starter, person: known ? starter.person : [...starter.person, person] }
    : { ...emptyRecords(), template: starter.template, person: [person] }
  setPreferences({ ownName: name.trim(), language })
  const result = await replaceWorkspace(records, 'starter')
  if (!result.ok) return false
  setPreferences({ ownPersonId: person.id, startDone: true })
  return true
}

async function starterRecords(): Promise<WorkspaceRecords | null> {
  const answer = await window.kv.workspace.starter()
  if (!answer.ok) return null
  const parsed = parseWorkspace(answer.value)
  return parsed.ok ? moveStarter(parsed.workspace.records, dayOf(new Date())) : null
}
