/** Writes a line to stdout; resolves when it has left the process. */
export function printLine(line: string): Promise<void> {
  return write(process.stdout, `${line}\n`)
}

/** Writes a line to stderr; resolves when it has left the process. */
export function printError(line: string): Promise<void> {
  return write(process.stderr, `${line}\n`)
}

/** A reader that has gone (`| head`) is no failure of the command. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve()
    })
  })
}
