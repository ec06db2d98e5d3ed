import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { linkAddress } from '@shared/richText/inlineMarks'

/**
 * What can be written: no more than the papers show. In a table Tab goes from cell to cell and out at the last
 * one, where it would otherwise add a row: nobody is kept in the field.
 */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      protocols: ['http', 'https', 'mailto'],
      isAllowedUri: (address) => linkAddress(address) !== null,
      HTMLAttributes: { target: null, rel: 'noopener noreferrer' },
    },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
  }),
  Table.extend({
    addKeyboardShortcuts() {
      return {
        Tab: () => this.editor.commands.goToNextCell(),
        'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
      }
    },
  }).configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
]
