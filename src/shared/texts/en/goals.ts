export const goals = {
  strategy: {
    title: 'Strategies',
    add: 'Add a strategy',
    empty: 'No strategies yet',
    emptyText: 'Add the strategies and programme documents whose goals the work serves.',
  },
}
