import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ title: string, reason: string }} Skipped */
/** @typedef {{ passed: number, failed: number, skipped: Skipped[] }} Counts */

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
 * @property {{ status: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/** @param {string} file @returns {Counts | undefined} */
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
    failed: tests.filter(({ status }) => status === 'failed').length + brokenFiles.length,
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
 *
 * @typedef {object} PlaywrightReport
 * @property {PlaywrightSuite[]} suites
 * @property {unknown[]} errors outside of any test
 */

/** @param {string} file @returns {Counts | undefined} */
export function readPlaywright(file) {
  const report = /** @type {PlaywrightReport | undefined} */ (readJson(file))
  if (report === undefined) return undefined
  const tests = report.suites.flatMap((suite) => testsOf(suite, []))
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: tests.filter(({ status }) => status === 'unexpected').length + report.errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, reason }) => ({ title, reason })),
  }
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} above titles of the suites around it
 * @returns {(Skipped & Pick<PlaywrightTest, 'status'>)[]}
 */
function testsOf(suite, above) {
  const path = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => ({
      title: [...path, title].join(' › '),
      status,
      reason: annotations.find(({ description }) => description)?.description ?? 'no reason given',
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))]
}
