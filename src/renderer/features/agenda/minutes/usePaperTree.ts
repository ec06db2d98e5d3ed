import { useDeferredValue, useMemo } from 'react'
import type { DocumentTree } from '@shared/documents/tree'
import type { MeetingData } from '@shared/rules/meetingData'
import { useMinutesExtras } from '@renderer/store/minutesData'
import { usePaperChoices } from '../paperChoices'
import { agendaTreeOf, treeOf, usePaper } from './paperOfMeeting'

/** The chosen paper of the meeting as it will be exported; null while it is read. */
export function usePaperTree(data: MeetingData): DocumentTree | null {
  const [choices] = usePaperChoices()
  const { chosen } = usePaper()
  // Typing in the builder goes first; the paper follows when there is time.
  const shown = useDeferredValue(data)
  const extras = useMinutesExtras(shown.meeting)
  return useMemo(() => {
    if (chosen.paper === 'agenda') return agendaTreeOf(shown, choices)
    return extras ? treeOf({ ...shown, ...extras }, chosen, choices) : null
  }, [shown, extras, chosen, choices])
}
