/** After how many months it is judged anew whether people's data is still needed. */
export interface ReviewMonths {
  /** Of those outside the team. */
  readonly contact: number
  readonly team: number
}

/**
 * How long contacts are kept is the council's to decide, and no source says it for them: after two years the
 * question is asked for the first time.
 */
export const usualReview = { contact: 24, team: 24 } as const satisfies ReviewMonths
