/**
 * What is kept how long by kind of data: the words are messages (`processingRecord.kept`). People are judged at
 * intervals that the office chooses; nothing goes by itself, for only a person may decide that it is not needed.
 */
export const keptKinds = [
  'contact',
  'team',
  'sent',
  'decisions',
  'work',
  'bin',
  'log',
  'backups',
] as const
export type KeptKind = (typeof keptKinds)[number]
