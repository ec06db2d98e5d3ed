export const followUp = {
  statement: {
    title: 'Statements',
    add: 'Add a statement',
    empty: 'No statements yet',
    emptyText:
      'Record requests for statements and position papers, so that their deadlines stay in sight.',
  },
}
