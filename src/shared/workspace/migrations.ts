import { mergersToRelations } from './mergersToRelations'
import { numberTasks } from './numberTasks'
import { outcomesToRichText } from './outcomesToRichText'
import { quorumRules } from './quorumRules'
import { wordsToRichText } from './wordsToRichText'

/** One step from a version of the file format to the next. */
export interface Migration {
  /** The version it starts from; it leads to `from + 1`. */
  readonly from: number
  /** What changed, in a few words, for the reader of this list. */
  readonly name: string
  /** The file in the next version. Gets and gives plain JSON; the result is validated afterwards. */
  readonly migrate: (file: Record<string, unknown>) => Record<string, unknown>
}

/** Every step since version 1, in order, without gaps. Never changed once released; only added to. */
export const migrations: readonly Migration[] = [
  { from: 1, name: 'what a body merged into becomes a relation', migrate: mergersToRelations },
  { from: 2, name: 'tasks get numbers', migrate: numberTasks },
  { from: 3, name: 'new fields get their defaults', migrate: (file) => file },
  { from: 4, name: 'texts can be formatted', migrate: wordsToRichText },
  { from: 5, name: 'records can have files', migrate: (file) => file },
  { from: 6, name: 'outcomes can be formatted', migrate: outcomesToRichText },
  { from: 7, name: 'bodies say their rule of quorum', migrate: quorumRules },
  { from: 8, name: 'an organisation says when people are reviewed', migrate: (file) => file },
]

/**
 * Brings a file from its version up to the newest by every step between. A file of the newest version
 * is given back as it is.
 */
export function migrateFile(
  file: Record<string, unknown>,
  version: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  return steps
    .filter((step) => step.from >= version)
    .reduce((current, step) => ({ ...step.migrate(current), version: step.from + 1 }), file)
}
