import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateWorkspace } from '../../src/shared/workspace/generate'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { answerOpenDialog, expect, type LaunchOptions, type RunningApp } from '../e2e/app'
import { begin, goTo, openWorkspace, pickWorkspace, takeDialog } from '../e2e/desk'
import { peopleIn } from '../e2e/largeImport'
import { chooseInMenu } from '../e2e/menu'

/** So many that writing them takes seconds. */
const many = 10_000
const patient = { timeout: 120_000 }

/** Goes as far as the last button of a large change, and answers how that is pressed. */
export type LargeWork = (desk: RunningApp, files: Files) => Promise<() => Promise<void>>

/** Workspaces that have no record in common. */
interface Files {
  readonly folder: string
  /** Was in use before `present`: all of it is in the newest backup, and removed in the database. */
  readonly past: string
  readonly present: string
  readonly other: string
}

export function writeFiles(folder: string): Files {
  const write = (seed: string) => {
    const path = join(folder, `${seed}.json`)
    const workspace = generateWorkspace({ size: many, seed, today: '2026-11-23' })
    writeFileSync(path, serialiseWorkspace(workspace))
    return path
  }
  return { folder, past: write('past'), present: write('present'), other: write('other') }
}

/** A profile whose newest change no backup has yet, so that every large change begins with one. */
export async function prepare(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  { past, present }: Files,
): Promise<string> {
  const desk = await launch()
  const { app, page, userData } = desk
  await begin(page)
  for (const path of [past, present]) {
    await openWorkspace(desk, path)
    await expect(page.getByText('Työtila otettiin käyttöön:')).toBeVisible(patient)
    await page.getByRole('log').getByRole('button', { name: 'Sulje' }).last().click()
  }
  const { pid } = app.process()
  // Closing would make the backup.
  await app.evaluate(({ app: program }) => program.exit()).catch(() => undefined)
  await expect.poll(() => isRunning(pid), patient).toBe(false)
  return userData
}

/** Whether the program or one of its helpers still runs, and may write to the profile. */
function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false
  try {
    return process.kill(-pid, 0)
  } catch {
    return false
  }
}

const importing: LargeWork = async (desk, { folder }) => {
  await answerOpenDialog(desk.app, [peopleIn(folder, many)])
  await chooseInMenu(desk, 'importFile')
  const take = desk.page.getByRole('button', { name: /^Tuo 10\s000 riviä$/ })
  await expect(take).toBeEnabled(patient)
  return () => take.click()
}

const replacing: LargeWork = async (desk, { past }) => {
  await pickWorkspace(desk, past)
  const take = takeDialog(desk.page, basename(past)).getByRole('button', { name: 'Korvaa' })
  await expect(take).toBeEnabled(patient)
  return () => take.click()
}

const merging: LargeWork = async (desk, { other }) => {
  await pickWorkspace(desk, other)
  const dialog = takeDialog(desk.page, basename(other))
  await dialog.getByRole('button', { name: 'Yhdistä…' }).click(patient)
  const go = desk.page.getByRole('button', { name: 'Yhdistä', exact: true })
  await expect(go).toBeEnabled(patient)
  return () => go.click()
}

const restoring: LargeWork = async ({ page }) => {
  await goTo(page, 'Asetukset')
  await page
    .getByRole('button', { name: /^Palauta varmuuskopio/ })
    .first()
    .click()
  const go = page.getByRole('dialog').getByRole('button', { name: 'Palauta', exact: true })
  await expect(go).toBeEnabled(patient)
  return () => go.click()
}

/** By what is done when the process is killed. */
export const largeWorks: Readonly<Record<string, LargeWork>> = {
  'a table of 10,000 rows is imported': importing,
  'a file of 10,000 records takes the place of all': replacing,
  'a backup of 10,000 records is restored': restoring,
  'a file of 10,000 records is merged': merging,
}
