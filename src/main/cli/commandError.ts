/** A failure the person at the command line can act on; the message is one line. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** 1: something is wrong with data or files; 2: wrong usage. */
    readonly exitCode: 1 | 2,
  ) {
    super(message.replace(/\s*\n\s*/g, ' '))
  }
}
