const commands = ['export', 'check', 'list', 'generate']

/**
 * The words of a command given instead of opening a window: those after `--cli`, or in the packaged program
 * from a first word that is a command. Null when the window is wanted.
 * @param argv process.argv as Electron gives it: program, switches, in development the app's folder
 */
export function commandLineOf(argv: readonly string[], isPackaged: boolean): string[] | null {
  const marker = argv.indexOf('--cli')
  if (marker >= 0) return argv.slice(marker + 1)
  if (!isPackaged) return null
  const first = argv.findIndex((word, index) => index > 0 && !word.startsWith('-'))
  return first > 0 && commands.includes(argv[first] ?? '') ? argv.slice(first) : null
}
