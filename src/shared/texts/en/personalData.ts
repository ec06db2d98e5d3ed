import { kinds } from './kinds'

/** The paper of everything held about one person. */
export const personalData = {
  type: 'Personal data',
  title: 'Personal data: {{name}}',
  intro:
    'This is what the workspace holds about the person on {{day}}, gathered from their own record, the records that refer to it, and the change log.',
  own: 'Own details',
  what: 'What',
  role: 'In which capacity',
  details: 'Details',
  sent: 'Sent to the person',
  sentTo: 'Name and address when sent',
  log: 'Change log',
  logLine_zero: 'The change log has no changes to the person’s record.',
  logLine_one: 'The change log has 1 change to the person’s record.',
  logLine_other: 'The change log has {{count}} changes to the person’s record.',
  logSpan: 'The oldest is of {{from}}, the newest of {{until}}.',
  mentions: 'Other places where the name or contact details are written',
  limits: 'What is missing here',
  limitsText:
    'Texts with another form of the name or a nickname, removed records, backups, exported files and the contents of attachments are not included. They have to be gone through separately.',
  nothing: 'No other records involve the person.',
  yes: 'Yes',
  no: 'No',
  field: {
    familyName: 'Family name',
    givenNames: 'Given names',
    title: 'Title',
    organisation: 'Organisation',
    teamMember: 'Team member',
    roles: 'Roles',
    email: 'E-mail',
    phone: 'Phone',
    languages: 'Languages',
    positions: 'Positions over time',
    note: 'Note',
    purpose: 'Why the data is kept',
    reviewOn: 'Need is reviewed on',
    source: 'Source of the data',
  },
  kinds,
}
