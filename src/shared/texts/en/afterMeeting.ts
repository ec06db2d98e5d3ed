export const afterMeeting = {
  paper: {
    label: 'Paper of the meeting',
    item: 'The whole paper or an extract of one item',
    whole: 'The whole paper',
    export: 'Export the paper',
    part: {
      explanations: 'Background',
      proposals: 'Proposals',
      discussion: 'Discussion',
      actions: 'Actions of each item',
      actionList: 'Actions as a table at the end',
      attachments: 'Annexes',
      internalItems: 'Items of limited visibility',
    },
    about: {
      decisions: 'The items that were decided, and the decisions.',
      management: 'Decisions and actions of the items that the management group may see.',
      staff: 'Decisions in brief of the items that the staff may see.',
      public: 'Decisions in brief of the items that are marked as public.',
    },
  },
}
