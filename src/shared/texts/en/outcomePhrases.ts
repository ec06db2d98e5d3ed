/** What minutes say of an item in a standard phrase, as a sentence; and the word by which it is known in a sentence of one's own. */
export const outcomePhrases = {
  sentence: {
    noted: 'The matter was noted.',
    approved: 'Approved as proposed in the agenda.',
    approvedAmended: 'Approved as amended.',
    agreed: 'The matter was agreed on.',
    stated: 'The matter was noted as a fact.',
    tabled: 'The matter was tabled.',
    returned: 'The matter was returned for preparation.',
    movedToNext: 'The matter was moved to the next meeting.',
    removed: 'The matter was removed from the agenda.',
  },
  verb: {
    noted: 'noted',
    approved: 'approved',
    approvedAmended: 'approved',
    agreed: 'agreed',
    stated: 'noted',
    tabled: 'tabled',
    returned: 'returned',
    movedToNext: 'moved',
    removed: 'removed',
  },
}
