import { accelerators } from '@shared/ipc/accelerators'
import type { MenuCommand } from '@shared/ipc/commands'

/** The keys of a command as a person reads them, "Ctrl + Shift + N"; '' for a command without keys. */
export function keysOf(command: MenuCommand): string {
  return (accelerators[command] ?? '').replace('CmdOrCtrl', 'Ctrl').replaceAll('+', ' + ')
}

/** What a button or link says of its keys: "Uusi kokous (Ctrl + N)" under the pointer, and to those who listen. */
export function keyTip(name: string, keys: string) {
  return {
    title: `${name} (${keys})`,
    'aria-keyshortcuts': keys.replaceAll(' + ', '+').replace('Ctrl', 'Control'),
  }
}
