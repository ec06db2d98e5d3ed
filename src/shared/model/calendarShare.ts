/** Whose meetings or deadlines a calendar holds. */
export const calendarShares = ['own', 'all', 'none'] as const
export type CalendarShare = (typeof calendarShares)[number]
