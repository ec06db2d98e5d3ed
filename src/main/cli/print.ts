/**
 * A reader that has gone (`| head`) is no failure of the command: what is left is written to nobody. Without
 * this Electron would stop at the error and wait for ever.
 */
export function allowGoneReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore)
}

function ignore(): void {
  // Nobody reads: there is nobody to tell.
}

/** Writes a line to stdout; resolves when it has left the process. */
export function printLine(line: string): Promise<void> {
  return write(process.stdout, `${line}\n`)
}

/** Writes a line to stderr; resolves when it has left the process. */
export function printError(line: string): Promise<void> {
  return write(process.stderr, `${line}\n`)
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve()
    })
  })
}
