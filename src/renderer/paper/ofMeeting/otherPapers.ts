/** The papers of a meeting that are neither its agenda nor its minutes, in the order of the menu. */
export const otherPapers = ['runSheet', 'participants', 'seats', 'slips'] as const
export type OtherPaper = (typeof otherPapers)[number]
