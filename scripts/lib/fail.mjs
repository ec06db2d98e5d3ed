import { exitCodeOf, handleSignals, interruptedBy } from './signals.mjs'

/** A failure the person can act on: its message is one clear line, shown without a stack. */
export class ScriptError extends Error {}

/**
 * Runs a script's main function, sees to signals, and ends the process with the exit code it gives.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  handleSignals()
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    const signal = interruptedBy()
    if (signal !== undefined) process.exit(exitCodeOf(signal))
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
