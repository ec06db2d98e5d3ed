/** What minutes say of an item in a standard phrase, as a sentence; and the word by which it is known in a sentence of one's own. */
export const outcomePhrases = {
  sentence: {
    noted: 'Noted for information.',
    approved: 'Approved as proposed in the agenda.',
    approvedAmended: 'Approved as amended.',
    agreed: 'Agreed.',
    stated: 'Noted.',
    tabled: 'Tabled.',
    returned: 'Returned for preparation.',
    movedToNext: 'Moved to the next meeting.',
    removed: 'Removed from the agenda.',
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
