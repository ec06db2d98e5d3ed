import { database, NewerDatabase, openDatabase } from './database'
import { findLoss, marker } from './marker'
import { setTrouble, type Trouble } from './trouble'

class NotBackedUp extends Error {}

/** Set for one start by a person who wants the upgrade even without a backup. */
const anyway = 'kv-desk.upgrade-anyway'

/**
 * Whether the database could be opened and holds what it held. It opens while the rest of the window's code is
 * still read.
 */
export const opening: Promise<Trouble | null> = open().then((trouble) => {
  setTrouble(trouble)
  return trouble
})

async function open(): Promise<Trouble | null> {
  try {
    await openDatabase(database, backUpBeforeUpgrade)
    return await findLoss(marker)
  } catch (error) {
    if (error instanceof NewerDatabase) return 'newer'
    return error instanceof NotBackedUp ? 'upgrade' : 'unreadable'
  }
}

async function backUpBeforeUpgrade(): Promise<void> {
  if (sessionStorage.getItem(anyway)) {
    sessionStorage.removeItem(anyway)
    return
  }
  const { takeBackup } = await import('./backup/take')
  const taken = await takeBackup('upgrade')
  if (!taken.ok) throw new NotBackedUp()
}

/** Opens the database in a page that begins again. */
export function tryAgain(options: { withoutBackup?: boolean } = {}): void {
  if (options.withoutBackup) sessionStorage.setItem(anyway, 'yes')
  location.reload()
}
