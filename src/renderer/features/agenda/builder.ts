import { createContext, useContext } from 'react'
import type { DocumentLanguage } from '@shared/model/base'
import type { MeetingData } from '@shared/rules/meetingData'

/** What every part of the builder knows; changes seldom, so that rows do not render for it. */
export interface Builder {
  readonly meetingId: string
  /** The language in which titles and texts are written now. */
  readonly language: DocumentLanguage
  /** A held or cancelled meeting: only the discussion, outcomes, tasks and private notes are written. */
  readonly locked: boolean
  /** Its minutes are approved: outcomes too change only by a correction. */
  readonly sealed: boolean
}

export const BuilderContext = createContext<Builder | null>(null)

/** The records of the meeting, for what unfolds; changes with every stored letter. */
export const MeetingContext = createContext<MeetingData | null>(null)

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (!builder) throw new Error('useBuilder needs a BuilderContext around it')
  return builder
}

export function useMeeting(): MeetingData {
  const data = useContext(MeetingContext)
  if (!data) throw new Error('useMeeting needs a MeetingContext around it')
  return data
}
