/** The key of each part of the morning: the same every morning, whatever is shown of the others. */
export const groupKeys = {
  meetings: '1',
  late: '2',
  own: '3',
  waiting: '4',
  others: '5',
  invitations: '6',
  minutes: '7',
  reports: '8',
  terms: '9',
  calls: '0',
} as const
