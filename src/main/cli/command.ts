import type { Texts } from '@shared/texts/texts'

/** Runs one command with the words after its name; gives the exit code or throws a CommandError. */
export type Command = (words: readonly string[], t: Texts) => Promise<number>
