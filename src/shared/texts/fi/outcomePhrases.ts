/** What minutes say of an item in a standard phrase, as a sentence; and the word by which it is known in a sentence of one's own. */
export const outcomePhrases = {
  sentence: {
    noted: 'Merkittiin tiedoksi.',
    approved: 'Hyväksyttiin esityslistan mukaisesti.',
    approvedAmended: 'Hyväksyttiin muutettuna.',
    agreed: 'Sovittiin asiasta.',
    stated: 'Todettiin.',
    tabled: 'Jätettiin pöydälle.',
    returned: 'Palautettiin valmisteluun.',
    movedToNext: 'Siirrettiin seuraavaan kokoukseen.',
    removed: 'Poistettiin esityslistalta.',
  },
  verb: {
    noted: 'merkittiin',
    approved: 'hyväksyttiin',
    approvedAmended: 'hyväksyttiin',
    agreed: 'sovittiin',
    stated: 'todettiin',
    tabled: 'pöydälle',
    returned: 'palautettiin',
    movedToNext: 'siirrettiin',
    removed: 'poistettiin',
  },
}
