import type { DocumentLanguage } from '@shared/model/base'
import { recordKinds, type RecordKind } from '@shared/model/link'
import { en, fi } from '@shared/texts/catalogue'
import { fold } from './fold'

/** The choices that are the state of a kind of record, by their name in texts. */
const stateGroups = {
  task: 'taskStatus',
  meeting: 'meetingState',
  matter: 'matterState',
  nomination: 'nominationState',
  statement: 'statementState',
  signal: 'signalState',
  status: 'statusState',
} as const satisfies Partial<Record<RecordKind, keyof typeof fi.model>>

interface Named<T> {
  readonly value: T
  readonly names: readonly string[]
}

/** Kinds of record by their names in each language of the window, in the singular and plural. */
const kinds: readonly Named<RecordKind>[] = recordKinds.map((kind) => ({
  value: kind,
  names: [fi, en].flatMap(({ model }) => [model.kind[kind], model.kinds[kind]]).map(simple),
}))

/** States as `task.open`, by their names in each language of the window. */
const states: readonly Named<string>[] = Object.entries(stateGroups).flatMap(([kind, group]) =>
  Object.keys(fi.model[group]).map((state) => ({
    value: `${kind}.${state}`,
    names: [fi, en].map(({ model }) => simple(nameIn(model[group], state))),
  })),
)

/** The kinds a name may mean, also when it is not yet written to its end. Empty when none. */
export function kindsNamed(name: string): RecordKind[] {
  return valuesNamed(kinds, name)
}

/** The states a name may mean: `avoin` is a state of tasks and of matters. Empty when none. */
export function statesNamed(name: string): string[] {
  return valuesNamed(states, name)
}

/** What a state such as `task.open` is called in the window; '' for one that is unknown. */
export function stateName(state: string, language: DocumentLanguage): string {
  const [kind = '', name = ''] = state.split('.')
  const group = Object.entries(stateGroups).find(([one]) => one === kind)?.[1]
  return group === undefined ? '' : nameIn((language === 'en' ? en : fi).model[group], name)
}

/** A whole name first, then one of its words, then the beginning of a word. */
function valuesNamed<T>(all: readonly Named<T>[], name: string): T[] {
  const wanted = simple(name)
  const ways: ((candidate: string) => boolean)[] = [
    (candidate) => candidate === wanted,
    (candidate) => candidate.split(/[\s,]+/).includes(wanted),
    (candidate) => candidate.split(/[\s,]+/).some((word) => word.startsWith(wanted)),
    (candidate) => candidate.startsWith(wanted),
  ]
  for (const answers of ways) {
    const found = all.filter(({ names }) => names.some(answers))
    if (found.length > 0) return found.map(({ value }) => value)
  }
  return []
}

function nameIn(group: Readonly<Record<string, string>>, state: string): string {
  return group[state] ?? ''
}

function simple(name: string): string {
  return fold(name.normalize('NFC').toLowerCase())
}
