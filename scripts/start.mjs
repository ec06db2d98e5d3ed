/** `npm start`: builds the app if needed and opens it. Further arguments go to the app. */
import { buildIfNeeded } from './lib/build.mjs'
import { runScript } from './lib/fail.mjs'
import { fullLog } from './lib/log.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { prepareRuntime } from './runtime/prepare.mjs'

await runScript(async () => {
  await buildIfNeeded(fullLog)
  const { electron, env, args, dispose } = await prepareRuntime({ log: fullLog })
  try {
    return await run(electron, [...args, root, ...process.argv.slice(2)], { env, hideNoise: true })
  } finally {
    await dispose()
  }
})
