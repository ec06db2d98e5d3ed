import { termStates, type TermState } from '@shared/rules/seatTerms'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'

/** As the states of a term, and `lapsed`: it ended, the body goes on, and nobody is written down after it. */
export const seatTermStates = [...termStates, 'lapsed'] as const
export type SeatTermState = TermState | 'lapsed'

const tones: Readonly<Record<SeatTermState, Tone>> = {
  running: 'done',
  ending: 'attention',
  coming: 'waiting',
  ended: 'dropped',
  lapsed: 'attention',
}

/** Where a day falls in a seat's term, as a mark and a word. */
export function TermMark({ state }: { state: SeatTermState }) {
  const { t } = useTexts()
  return <StatusMark tone={tones[state]} label={t(`cooperation.seat.terms.${state}`)} />
}
