import { accelerators } from '@shared/ipc/accelerators'
import type { CommandName } from './commands'

/** The keys of a command as a person reads them, "Ctrl + Shift + N"; '' for a command without keys. */
export function keysOf(command: CommandName): string {
  return (accelerators[command] ?? '').replace('CmdOrCtrl', 'Ctrl').replaceAll('+', ' + ')
}
