/** `npm run test:e2e`: builds the app and runs the end-to-end tests in it. Further arguments go to Playwright. */
import { buildIfNeeded } from './lib/build.mjs'
import { runScript } from './lib/fail.mjs'
import { fullLog } from './lib/log.mjs'
import { packageProgram, root } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { prepareRuntime } from './runtime/prepare.mjs'

/**
 * Debian packages of the programs that open what was exported: LibreOffice converts the DOCX and the XLSX, poppler reads the PDF,
 * python3-icalendar the ICS, librsvg draws the SVG, age opens an encrypted backup, and Chromium prints the same HTML as a tagged PDF, which older Electrons cannot.
 */
const checkPrograms = [
  'libreoffice-writer-nogui',
  'libreoffice-calc-nogui',
  'poppler-utils',
  'python3-icalendar',
  'chromium',
  'librsvg2-bin',
  'age',
]

await runScript(async () => {
  await buildIfNeeded(fullLog)
  const runtime = await prepareRuntime({ log: fullLog, checkPrograms, displays: 2 })
  const { displays, dispose } = runtime
  // Each display has its own focus and clipboard, so that windows at a time do not meet.
  const env = { ...runtime.env, KV_TEST_DISPLAYS: displays.join(' ') }
  try {
    const playwright = packageProgram('@playwright/test/cli.js')
    const args = [
      playwright,
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
      ...process.argv.slice(2),
    ]
    return await runNode(args, { env, cwd: root })
  } finally {
    await dispose()
  }
})
