/**
 * Where a script's own one-line messages go. Both kinds go to stderr: stdout belongs to the command.
 * @typedef {object} Log
 * @property {(line: string) => void} info what is used, every time the same
 * @property {(line: string) => void} install something is being fetched or installed: rare, takes time
 */

/** @param {string} line */
const toStderr = (line) => {
  process.stderr.write(`${line}\n`)
}

/** Says everything: for commands a person waits on. @type {Log} */
export const fullLog = { info: toStderr, install: toStderr }

/** Says only what is installed: for commands whose output another program reads. @type {Log} */
export const quietLog = { info: () => {}, install: toStderr }
