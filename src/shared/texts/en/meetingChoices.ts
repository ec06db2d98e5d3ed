/** Names of the choices of meetings and their items. */
export const meetingChoices = {
  meetingType: { team: 'Team', network: 'Network', body: 'Cooperation body' },
  document: { memo: 'Memo', minutes: 'Minutes' },
  numberingScheme: {
    decimal: '1, 2, 2.1',
    section: '§ through the year',
    body: 'Letters and number in the year (BRC 14/2026)',
  },
  itemKind: { information: 'Information', discussion: 'Discussion', decision: 'Decision' },
  visibility: { all: 'All', internal: 'Internal', hidden: 'Hidden' },
  outcome: {
    noted: 'Was noted',
    approved: 'Approved as proposed in the agenda',
    approvedAmended: 'Approved as amended',
    agreed: 'It was agreed',
    stated: 'It was noted as a fact',
    tabled: 'Tabled',
    returned: 'Returned for preparation',
    movedToNext: 'Moved to the next meeting',
    removed: 'Removed from the agenda',
  },
  publicity: {
    none: 'No mark',
    draft: 'Draft',
    internal: 'Internal',
    public: 'Public',
    secret: 'To be kept secret',
  },
  participantRole: {
    member: 'Member',
    deputy: 'Deputy',
    expert: 'Expert',
    guest: 'Guest',
    informed: 'For information',
  },
  meetingState: { draft: 'Draft', held: 'Held', cancelled: 'Cancelled' },
  matterState: { open: 'Open', closed: 'Dealt with', dropped: 'Lapsed' },
}
