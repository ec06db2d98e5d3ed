/** The least an Electron app can be: one window with a page of nothing. What the real app is measured against. */
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

app.setPath('userData', process.env['KV_DESK_USER_DATA'] ?? '')
app.on('window-all-closed', () => {
  app.quit()
})
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, show: false })
  window.once('ready-to-show', () => {
    window.show()
  })
  return window.loadFile(join(__dirname, 'index.html'))
})
