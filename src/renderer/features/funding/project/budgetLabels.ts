/** The names of the amounts of a budget. */
export const budgetLabels = {
  total: 'model.field.total',
  eu: 'model.field.eu',
  national: 'model.field.national',
  own: 'model.field.own',
  other: 'model.field.otherFunding',
} as const
