import { noteDatabase } from '../marker'
import { getTrouble } from '../trouble'
import { backupIfBehind } from './take'

/** Before the window closes: what was written since the last backup is backed up. Main waits for a bounded time. */
export async function backUpBeforeClosing(): Promise<void> {
  // A lost database is neither remembered nor backed up as what there is.
  if (getTrouble() !== null) return
  await noteDatabase()
  await backupIfBehind('quit')
}
