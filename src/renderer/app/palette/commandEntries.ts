import { menuCommands } from '@shared/ipc/commands'
import type { Texts } from '@shared/texts/texts'
import {
  ExportIcon,
  FolderIcon,
  ImportIcon,
  InfoIcon,
  MeetingIcon,
  RedoIcon,
  SaveIcon,
  SearchIcon,
  SettingsIcon,
  TaskIcon,
  UndoIcon,
  UnknownIcon,
} from '@renderer/ui/icons'
import type { Icon } from '../areaIcons'
import { type CommandName, isAnswered, runCommand } from '../commands'
import { keysOf } from '@renderer/ui/keys'
import type { Entry } from './entry'

/** All but the command that opened this. */
type Offered = Exclude<CommandName, 'palette'>

const icons: Readonly<Record<Offered, Icon>> = {
  newMeeting: MeetingIcon,
  newTask: TaskIcon,
  openWorkspace: FolderIcon,
  saveWorkspace: SaveIcon,
  importFile: ImportIcon,
  export: ExportIcon,
  settings: SettingsIcon,
  undo: UndoIcon,
  redo: RedoIcon,
  find: SearchIcon,
  help: UnknownIcon,
  about: InfoIcon,
}

/** The menu's commands that something on the screen answers, named as in the menu. */
export function commandEntries(t: Texts): Entry[] {
  return menuCommands
    .filter((command): command is Offered => command !== 'palette')
    .filter(isAnswered)
    .map((command) => ({
      id: `command-${command}`,
      group: 'commands',
      icon: icons[command],
      title: t(`main.menu.${command === 'help' ? 'guide' : command}`),
      keys: keysOf(command),
      run: () => {
        runCommand(command)
      },
    }))
}
