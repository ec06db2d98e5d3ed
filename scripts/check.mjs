/** `npm run check`: everything about the code that can be told without running it. */
import { printCheck, runChecks } from './lib/checks.mjs'
import { runScript } from './lib/fail.mjs'

await runScript(async () => {
  const results = await runChecks(printCheck)
  return results.every(({ ok }) => ok) ? 0 : 1
})
