/** `npm run docs`: writes docs/data-format.md anew from the schemas. The test that guards it does the writing. */
import { runScript } from './lib/fail.mjs'
import { packageProgram } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'

const guard = 'tests/unit/shared/workspace/dataFormat.test.ts'

await runScript(() =>
  runNode([packageProgram('vitest/vitest.mjs'), 'run', guard], {
    env: { ...process.env, UPDATE_DOCS: '1' },
  }),
)
