/** The editor of formatted texts. */
export const richText = {
  toolbar: 'Formatting',
  tools: {
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    subheading: 'Subheading',
    bullets: 'List',
    numbers: 'Numbered list',
    link: 'Link…',
    table: 'Insert table',
    rowAdd: 'Add row below',
    columnAdd: 'Add column to the right',
    rowRemove: 'Delete row',
    columnRemove: 'Delete column',
    tableRemove: 'Delete table',
  },
  link: {
    title: 'Link',
    address: 'Web or e-mail address',
    refused: 'Write an address that begins with https://, http:// or mailto:.',
    store: 'Save',
    remove: 'Remove link',
  },
  leftOut: {
    pictures: 'Pictures were left out of what was pasted. A text cannot hold pictures.',
    tables: 'The pasted table had more than 200 rows, so it was pasted as ordinary lines.',
    formatting: 'What was pasted was so large that only its words were taken.',
  },
}
