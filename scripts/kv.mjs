/** `npm run kv -- <command> ...`: the app's commands without a window. Exit code and output are the app's own. */
import { buildIfNeeded } from './lib/build.mjs'
import { runScript } from './lib/fail.mjs'
import { quietLog } from './lib/log.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { prepareRuntime } from './runtime/prepare.mjs'

await runScript(async () => {
  await buildIfNeeded(quietLog)
  const { electron, env, args, dispose } = await prepareRuntime({ log: quietLog })
  try {
    return await run(electron, [...args, root, '--cli', ...process.argv.slice(2)], {
      env,
      hideNoise: true,
    })
  } finally {
    await dispose()
  }
})
