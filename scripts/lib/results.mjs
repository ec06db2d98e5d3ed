import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ title: string, reason: string }} Told a test, and why it failed or was skipped */
/**
 * @typedef {{ passed: number, failures: Told[], skipped: Told[], unsteady?: Told[] }} Outcome
 * Unsteady tests failed and passed when they were tried again; they count as passed.
 */

/** @param {string} file @returns {unknown} undefined when the runner left no readable result */
function readJson(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * The parts of Vitest's JSON report that are read here. A file that fails to load has no assertion results.
 * @typedef {object} VitestReport
 * @property {{ name: string, message: string, status: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[]} testResults
 */

/** @param {string} file @returns {Outcome | undefined} */
export function readVitest(file) {
  const report = /** @type {VitestReport | undefined} */ (readJson(file))
  if (report === undefined) return undefined
  const tests = report.testResults.flatMap((suite) => suite.assertionResults)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures: [
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages = [] }) => ({
          title: fullName,
          reason: failureMessages.join('\n'),
        })),
      ...brokenFiles.map(({ name, message }) => ({ title: name, reason: message })),
    ],
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => ({ title: fullName, reason: status })),
  }
}

/**
 * The parts of Playwright's JSON report that are read here.
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: PlaywrightTest[] }[]} [specs]
 *
 * @typedef {object} PlaywrightTest
 * @property {'expected' | 'unexpected' | 'flaky' | 'skipped'} status
 * @property {{ type: string, description?: string }[]} annotations
 * @property {{ error?: PlaywrightError }[]} results
 *
 * @typedef {{ message?: string, snippet?: string }} PlaywrightError
 *
 * @typedef {object} PlaywrightReport
 * @property {PlaywrightSuite[]} suites
 * @property {PlaywrightError[]} errors outside of any test
 */

/** @param {string} file @returns {Outcome | undefined} */
export function readPlaywright(file) {
  const report = /** @type {PlaywrightReport | undefined} */ (readJson(file))
  if (report === undefined) return undefined
  const tests = report.suites.flatMap((suite) => testsOf(suite, []))
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failures: [
      ...tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ title, errors }) => ({ title, reason: errors.map(inWords).join('\n') })),
      ...report.errors.map((error) => ({ title: 'outside of any test', reason: inWords(error) })),
    ],
    unsteady: tests
      .filter(({ status }) => status === 'flaky')
      .map(({ title, errors }) => ({ title, reason: errors.map(inWords).join('\n') })),
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, annotations }) => ({
        title,
        reason:
          annotations.find(({ description }) => description)?.description ?? 'no reason given',
      })),
  }
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} above titles of the suites around it
 * @returns {(Pick<PlaywrightTest, 'status' | 'annotations'> & { title: string, errors: PlaywrightError[] })[]}
 */
function testsOf(suite, above) {
  const path = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, annotations, results }) => ({
      title: [...path, title].join(' › '),
      status,
      annotations,
      errors: results.flatMap(({ error }) => (error ? [error] : [])),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))]
}

/** @param {PlaywrightError} error */
function inWords({ message = '', snippet = '' }) {
  return `${message}\n${snippet}`
}
