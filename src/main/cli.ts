import { textsIn } from '@shared/texts/texts'
import { checkWorkspace } from './cli/check'
import { CommandError } from './cli/commandError'
import { exportAgenda } from './cli/exportAgenda'
import { generate } from './cli/generate'
import { languageOf } from './cli/language'
import { listMeetings } from './cli/listMeetings'
import { allowGoneReaders, printError, printLine } from './cli/print'
import type { Command } from './cli/command'

/** Each command by the words it is called with. */
const commands: Readonly<Record<string, Command>> = {
  'export agenda': exportAgenda,
  check: checkWorkspace,
  'list meetings': listMeetings,
  generate,
}

/**
 * Runs a command without a window. What it prints is flushed when the promise resolves.
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 something is wrong with data or files, 2 wrong usage
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  allowGoneReaders()
  const t = textsIn(languageOf(process.env))
  if (argv.includes('--help') || argv[0] === 'help') {
    await printLine(t('cli.help'))
    return 0
  }
  try {
    const [name, rest] = nameOf(argv)
    const command = commands[name]
    if (command) return await command(rest, t)
    if (argv.length === 0) throw new CommandError(t('cli.noCommand'), 2)
    throw new CommandError(t('cli.unknownCommand', { command: name }), 2)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    await printError(error.message)
    return error.exitCode
  }
}

/** "export agenda" and "list meetings" are two words, the others one. */
function nameOf(argv: readonly string[]): [name: string, rest: readonly string[]] {
  const [first = '', second = ''] = argv
  const isPair =
    second !== '' && !second.startsWith('-') && (first === 'export' || first === 'list')
  return isPair ? [`${first} ${second}`, argv.slice(2)] : [first, argv.slice(1)]
}
