/** `npm run dev`: electron-vite's development server with hot reload. Further arguments go to the app. */
import { electronVite } from './lib/build.mjs'
import { runScript } from './lib/fail.mjs'
import { fullLog } from './lib/log.mjs'
import { root } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { prepareRuntime } from './runtime/prepare.mjs'

await runScript(async () => {
  const { env, args, dispose } = await prepareRuntime({ log: fullLog })
  try {
    return await runNode([electronVite, 'dev', '--', ...args, ...process.argv.slice(2)], {
      env,
      cwd: root,
    })
  } finally {
    await dispose()
  }
})
