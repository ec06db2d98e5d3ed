/** What requests, signals and events are about. */
export const aboutKinds = [
  'goal',
  'strategy',
  'body',
  'programme',
  'call',
  'project',
  'matter',
  'agreement',
] as const
