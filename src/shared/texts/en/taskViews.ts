/** Views of the same tasks beside the table. */
export const taskViews = {
  choice: {
    label: 'Which tasks are shown',
    who: 'Whose',
    everybody: 'Everybody’s',
    mine: 'Mine and those I stand in for',
    all: 'All',
    text: 'Words',
    alsoFinished: 'Also finished',
  },
}
