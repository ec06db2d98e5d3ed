import type { Editor } from '@tiptap/core'
import {
  AgendaIcon,
  BoldIcon,
  BulletListIcon,
  ColumnAddIcon,
  ColumnRemoveIcon,
  HeadingIcon,
  ItalicIcon,
  LinkIcon,
  RowAddIcon,
  RowRemoveIcon,
  SubheadingIcon,
  TableAddIcon,
  TableRemoveIcon,
} from '../icons'

export interface Tool {
  readonly name:
    | 'bold'
    | 'italic'
    | 'heading'
    | 'subheading'
    | 'bullets'
    | 'numbers'
    | 'link'
    | 'table'
    | 'rowAdd'
    | 'columnAdd'
    | 'rowRemove'
    | 'columnRemove'
    | 'tableRemove'
  readonly Icon: typeof LinkIcon
  readonly keys?: string
  /** It is on or off. */
  readonly isSwitch: boolean
  readonly run: (editor: Editor) => void
}

/** Which of the tools are on where the caret is. */
export const stateOf = (editor: Editor) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  heading: editor.isActive('heading', { level: 1 }),
  subheading: editor.isActive('heading', { level: 2 }),
  bullets: editor.isActive('bulletList'),
  numbers: editor.isActive('orderedList'),
  link: editor.isActive('link'),
  table: editor.isActive('table'),
})

const at = (editor: Editor) => editor.chain().focus()

/** What is there everywhere. */
export const marksAndBlocks: readonly Tool[] = [
  {
    name: 'bold',
    Icon: BoldIcon,
    keys: 'Ctrl+B',
    isSwitch: true,
    run: (editor) => at(editor).toggleBold().run(),
  },
  {
    name: 'italic',
    Icon: ItalicIcon,
    keys: 'Ctrl+I',
    isSwitch: true,
    run: (editor) => at(editor).toggleItalic().run(),
  },
  {
    name: 'heading',
    Icon: HeadingIcon,
    keys: 'Ctrl+Alt+1',
    isSwitch: true,
    run: (editor) => at(editor).toggleHeading({ level: 1 }).run(),
  },
  {
    name: 'subheading',
    Icon: SubheadingIcon,
    keys: 'Ctrl+Alt+2',
    isSwitch: true,
    run: (editor) => at(editor).toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'bullets',
    Icon: BulletListIcon,
    keys: 'Ctrl+Shift+8',
    isSwitch: true,
    run: (editor) => at(editor).toggleBulletList().run(),
  },
  {
    name: 'numbers',
    Icon: AgendaIcon,
    keys: 'Ctrl+Shift+7',
    isSwitch: true,
    run: (editor) => at(editor).toggleOrderedList().run(),
  },
  // Asks for the address first.
  { name: 'link', Icon: LinkIcon, isSwitch: true, run: () => undefined },
  {
    name: 'table',
    Icon: TableAddIcon,
    isSwitch: false,
    run: (editor) => at(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
]

/** What is there in a table. */
export const tableTools: readonly Tool[] = [
  {
    name: 'rowAdd',
    Icon: RowAddIcon,
    isSwitch: false,
    run: (editor) => at(editor).addRowAfter().run(),
  },
  {
    name: 'columnAdd',
    Icon: ColumnAddIcon,
    isSwitch: false,
    run: (editor) => at(editor).addColumnAfter().run(),
  },
  {
    name: 'rowRemove',
    Icon: RowRemoveIcon,
    isSwitch: false,
    run: (editor) => at(editor).deleteRow().run(),
  },
  {
    name: 'columnRemove',
    Icon: ColumnRemoveIcon,
    isSwitch: false,
    run: (editor) => at(editor).deleteColumn().run(),
  },
  {
    name: 'tableRemove',
    Icon: TableRemoveIcon,
    isSwitch: false,
    run: (editor) => at(editor).deleteTable().run(),
  },
]
