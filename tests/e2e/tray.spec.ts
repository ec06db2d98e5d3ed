import { expect, test } from './app'
import { begin, goTo } from './desk'

test('closing the window leaves the program in the tray only when that was chosen, and it can be quit', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await begin(page, 'empty')
  await goTo(page, 'Asetukset')
  const tray = page.getByRole('checkbox', { name: 'Jää ilmaisinalueelle' })
  await expect(tray).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Käynnistä, kun' })).toBeDisabled()
  await expect(page.getByText('ennen kuin KV Desk on asennettu')).toBeVisible()
  await tray.check()
  await expect(tray).toBeChecked()
  const isVisible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await expect.poll(isVisible).toBe(false)
  // A second start brings the window back.
  await app.evaluate(({ app: running }) => running.emit('second-instance'))
  await expect.poll(isVisible).toBe(true)
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app: running }) => {
    running.quit()
  })
  await closed
})
