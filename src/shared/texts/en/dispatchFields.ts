/** Names of the fields of a meeting's sendings, replies and minutes. */
export const dispatchFields = {
  minutesStage: 'Stage of the minutes',
  replies: 'Replies',
  reopenings: 'Times opened again',
  plannedMonth: 'Month, if it is known',
  snapshot: 'What was told of the meeting',
  recipients: 'Recipients',
  files: 'Files',
  hash: 'SHA-256',
  version: 'Version',
  sequence: 'Sequence of the calendar invitation',
  at: 'When',
  by: 'Sent by',
  what: 'What was sent',
}
