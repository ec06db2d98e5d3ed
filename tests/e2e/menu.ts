import { expect, type RunningApp } from './app'

/** Chooses a command of the native menu, which main builds only after the first screen is drawn. */
export async function chooseInMenu({ app }: RunningApp, id: string): Promise<void> {
  const there = () =>
    app.evaluate(({ Menu }, name) => Boolean(Menu.getApplicationMenu()?.getMenuItemById(name)), id)
  await expect.poll(there).toBe(true)
  await app.evaluate(({ Menu }, name) => {
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click()
  }, id)
}
