/** What minutes say of an item in a standard phrase, as a sentence; and the word by which it is known in a sentence of one's own. */
export const outcomePhrases = {
  sentence: {
    noted: 'Antecknades för kännedom.',
    approved: 'Godkändes enligt föredragningslistan.',
    approvedAmended: 'Godkändes med ändringar.',
    agreed: 'Man kom överens om saken.',
    stated: 'Konstaterades.',
    tabled: 'Ärendet bordlades.',
    returned: 'Ärendet återremitterades.',
    movedToNext: 'Ärendet flyttades till nästa möte.',
    removed: 'Ärendet ströks från föredragningslistan.',
  },
  verb: {
    noted: 'antecknades',
    approved: 'godkändes',
    approvedAmended: 'godkändes',
    agreed: 'kom överens',
    stated: 'konstaterades',
    tabled: 'bordlades',
    returned: 'återremitterades',
    movedToNext: 'flyttades',
    removed: 'ströks',
  },
}
