import { parseArgs } from 'node:util'
import type { Texts } from '@shared/texts/texts'
import { CommandError } from './commandError'

/**
 * Reads `--name value` and `--name=value` from a command's words.
 * @param required options that must be there
 * @param optional options that may be there; '' when they are not
 * Throws a CommandError (exit code 2) that names the option at fault.
 */
export function readOptions<R extends string, O extends string = never>(
  words: readonly string[],
  required: readonly R[],
  optional: readonly O[],
  t: Texts,
): Record<R | O, string> {
  const names = [...required, ...optional]
  // Not strict: the parser's own errors are English and name no remedy.
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new CommandError(t('cli.extraWord', { word: token.value }), 2)
    if (token.kind === 'option-terminator') continue
    if (!names.some((name) => name === token.name))
      throw new CommandError(t('cli.unknownOption', { option: token.rawName }), 2)
    const { value, inlineValue } = token
    if (!value || (!inlineValue && value.startsWith('--')))
      throw new CommandError(t('cli.missingValue', { option: token.rawName }), 2)
    values.set(token.name, value)
  }
  for (const name of required)
    if (!values.has(name))
      throw new CommandError(t('cli.missingOption', { option: `--${name}` }), 2)
  return Object.fromEntries(names.map((name) => [name, values.get(name) ?? ''])) as Record<
    R | O,
    string
  >
}

/** A comma-separated list of choices without repetition; throws a CommandError (exit code 2). */
export function readChoices<C extends string>(
  option: string,
  value: string,
  choices: readonly C[],
  t: Texts,
): C[] {
  const words = value.split(',').map((word) => word.trim())
  const wrong = words.find((word) => !choices.some((choice) => choice === word))
  if (wrong !== undefined)
    throw new CommandError(
      t('cli.wrongValue', { option, value: wrong || value, choices: choices.join(', ') }),
      2,
    )
  return choices.filter((choice) => words.includes(choice))
}
