/** A person's data shown and erased. */
export const privacy = {
  menu: 'Data protection',
  data: 'Personal data…',
  dataTitle: 'Personal data',
  rectify: 'Rectify data…',
  rectifyTitle: 'Rectify data: {{name}}',
  rectifyLead:
    'Correct what is wrong and complete what is missing. The change log keeps what was changed and on what grounds.',
  ground: 'Grounds',
  groundHint: 'For example the person’s own request and its day.',
  rectifyNothing: 'No data was changed.',
  rectified: 'Data rectified: {{name}}.',
  erase: 'Erase personal data…',
  eraseTitle: 'Erase personal data: {{name}}',
  lead: 'The record stays, so that decisions, meetings and responsibilities remain whole, but it no longer tells who the person is.',
  going: 'Erased at once',
  goingText:
    'Name, title, e-mail, phone, languages, roles, earlier positions, note, reason for keeping, review date and source. The organisation and membership of the team stay.',
  elsewhere:
    'The full name, e-mail and phone also go from the presenters of agendas sent, the records in the bin and unsaved drafts. Items of approved minutes in the bin stay as they are.',
  namesake:
    'Another person in the workspace has the same name. The name therefore stays with the presenters of agendas sent, in the bin and in drafts; e-mail and phone go from them.',
  sent_one: 'Name and address are erased from the recipients of 1 dispatch.',
  sent_other: 'Name and address are erased from the recipients of {{count}} dispatches.',
  role: 'In place of the name',
  roleHint: 'A role or general words. A rare title may already give the person away.',
  teamMember: 'team member',
  erased: 'erased person',
  roleMissing: 'Write what stands in place of the name.',
  staying: 'What stays',
  log: 'The change log keeps earlier changes, with the name and contact details in them. Nothing is removed from the log.',
  backups: 'Backups hold the data until they expire. Restoring an old backup brings the data back.',
  attachments:
    'Attachments stay. If one holds data of the person, remove it before you erase. Its content goes from this computer when no backup has pointed at it for 90 days.',
  files: 'Exported files and messages that were sent are as they were.',
  minutes_one:
    'The person appears in 1 set of approved minutes. Their stored text and hash do not change. If they are printed again, the role stands in place of the name and the text does not match the hash.',
  minutes_other:
    'The person appears in {{count}} sets of approved minutes. Their stored texts and hashes do not change. If minutes are printed again, the role stands in place of the name and the text does not match the hash.',
  mentions_zero:
    'No other text has the name or contact details in the form in which the record has them.',
  mentions_one: 'The name or contact details are written in 1 record. Go through it yourself:',
  mentions_other:
    'The name or contact details are written in {{count}} records. Go through them yourself:',
  mentionList: 'Places with the name or contact details',
  noUndo: 'Erasing cannot be undone, and earlier changes cannot be undone after it.',
  confirm: 'Erase personal data',
  keep: 'Do not erase',
  done: 'Personal data was erased: {{name}}.',
  processing: 'Record of processing',
  reading: 'Gathering the data…',
  retention: {
    title: 'Retention',
    which: 'What is shown',
    toReview: 'People to review ({{number}})',
    rules: 'Retention periods',
    note: 'People whose review date has come or is missing, the team included. Roles alone are not personal data.',
    empty: 'Nobody to review',
    emptyText: 'No review date has come, and everybody has one.',
    group: 'Group',
    groups: { team: 'Team', contact: 'Other contact' },
    state: 'Review',
    states: { due: 'The date has come', unset: 'No date set' },
    actions: 'Actions',
    keep: 'Keep and review later',
    keepNamed: 'Keep: {{name}}',
    eraseNamed: 'Erase personal data: {{name}}',
    kept_one: 'The data of one person is kept. It is reviewed again on {{day}}.',
    kept_other:
      'The data of {{count}} people is kept. The next review is on {{day}} at the earliest.',
    period: 'Review period: {{what}}',
    periodSet_one: 'The review period is now one month.',
    periodSet_other: 'The review period is now {{count}} months.',
    noOwn: 'A review period can be chosen once an organisation is marked as your own.',
    periodNote:
      'The choice is stored with your own organisation and holds for the whole workspace. It gives the review date when a person is added or kept; dates already set do not change.',
  },
}
