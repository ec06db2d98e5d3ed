/** To whom the team reports what was decided, and whom it informs. */
export const reportAudiences = ['management', 'staff'] as const
export type ReportAudience = (typeof reportAudiences)[number]
