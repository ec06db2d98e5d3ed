/** The year as a circle, or its entries on the days of a month or a week. */
export const yearShapes = ['clock', 'month', 'week'] as const
export type YearShape = (typeof yearShapes)[number]

/** What was chosen the last time. */
export const shapeOf = (stored: unknown): YearShape =>
  yearShapes.find((one) => one === stored) ?? 'clock'
