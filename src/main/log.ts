/**
 * Reports what only a bug or the machine can cause, on stderr. It carries the place and the error, never
 * what a person has written.
 */
export function report(place: string, error: unknown): void {
  process.stderr.write(`[${place}] ${wordsOf(error)}\n`)
}

/** What the file system refuses names the file, which a person has named: its path is left out. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown }
  return [path, dest]
    .filter((name) => typeof name === 'string' && name !== '')
    .reduce<string>(
      (text, name) => text.replaceAll(String(name), '…'),
      error.stack ?? error.message,
    )
}
