import { useMemo, useState } from 'react'
import type { Meeting } from '@shared/model/meeting'
import { type ChosenPaper, firstPaper } from './paperOfMeeting'

/** The paper of a meeting's screen; it begins anew when the meeting is held, or is a draft again. */
export function usePaperOf(meeting: Meeting) {
  const [made, setMade] = useState<{ state: Meeting['state']; chosen: ChosenPaper } | null>(null)
  const { state, document } = meeting
  return useMemo(
    () => ({
      chosen: made?.state === state ? made.chosen : firstPaper({ state, document }),
      choose: (chosen: ChosenPaper) => setMade({ state, chosen }),
    }),
    [made, state, document],
  )
}
