/** What the commands without a window print. */
export const cli = {
  help: `KV Desk without a window

  export agenda --workspace FILE --meeting ID --formats docx,pdf,ics,eml,md,html --out DIR
                [--lang fi|en|sv] [--include times,presenters,explanations,proposals,attachments,participants,internalItems]
      Exports the agenda of a meeting into a folder. Without --lang the meeting's own language is used.
  check --workspace FILE
      Checks a workspace file: how many records of each kind there are, and what is wrong.
  list meetings --workspace FILE
      Lists the meetings: id, date and title, separated by tabs.
  generate --size N --seed S --out FILE [--date YYYY-MM-DD]
      Writes an invented workspace of about N records; the same seed gives the same file.
  --help
      Shows this help.

Exit codes: 0 done, 1 something is wrong with the data or the files, 2 the command is written wrong.`,
  noCommand: 'The command is missing. Help: --help',
  unknownCommand: 'The command is not known: {{command}}. Help: --help',
  extraWord: 'A word too many in the command: {{word}}',
  missingOption: 'An option is missing: {{option}}',
  unknownOption: 'The option is not known: {{option}}',
  missingValue: 'The option has no value: {{option}}',
  wrongValue: 'The value of {{option}} is not valid: {{value}}. Possible values: {{choices}}',
  wrongSize:
    'The value of {{option}} is not valid: {{value}}. Write a whole number from {{min}} to {{max}}.',
  wrongDate: 'The value of {{option}} is not valid: {{value}}. Write a day in the form 2026-12-08.',
  fileFailed: '{{file}}: {{reason}}',
  brokenWorkspace_one: '{{file}}: {{first}}',
  brokenWorkspace_other:
    '{{file}}: {{first}} There are {{count}} problems; the command check lists them.',
  noMeeting: 'The workspace has no such meeting: {{id}}. The command list meetings lists them.',
  encodingFailed: 'The documents could not be made: {{reason}}',
  valid: '{{file}}: valid',
  invalid_one: '{{file}}: {{count}} problem',
  invalid_other: '{{file}}: {{count}} problems',
  disagreeing_one: '{{file}}: {{count}} contradiction; the file can be opened all the same',
  disagreeing_other: '{{file}}: {{count}} contradictions; the file can be opened all the same',
  moreProblems: '… and {{count}} more problems that are not listed',
  total: 'total',
  place: '{{kind}} no. {{number}} ({{id}})',
  placeWithoutId: '{{kind}} no. {{number}}',
  kinds: {
    region: 'region',
    agreement: 'agreement',
    membership: 'membership',
    relation: 'relation',
    strategy: 'strategy',
    goal: 'goal or duty',
    nomination: 'nomination',
    statement: 'statement',
    signal: 'foresight signal',
    event: 'event',
    organisation: 'organisation',
    person: 'person',
    cover: 'cover',
    body: 'body',
    seat: 'seat',
    status: 'status period',
    programme: 'programme',
    call: 'call',
    project: 'project',
    area: 'area of responsibility',
    responsibility: 'responsibility',
    task: 'task',
    template: 'meeting template',
    series: 'meeting series',
    meeting: 'meeting',
    matter: 'matter',
    occurrence: 'agenda item',
    postponement: 'postponement',
    dispatch: 'sending',
  },
}
