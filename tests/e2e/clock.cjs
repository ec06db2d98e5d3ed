/**
 * Required by Electron before the program (`-r`): every page begins with the clock of another day, which goes on from
 * there. Playwright's own way comes too late for the first page of a program.
 */
const { app } = require('electron')

app.on('session-created', (session) => {
  session.setPreloads([...session.getPreloads(), require.resolve('./clockPreload.cjs')])
})
