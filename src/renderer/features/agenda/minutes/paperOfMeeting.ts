import { createContext, useContext } from 'react'
import { composeAgenda } from '@shared/documents/agenda'
import { composeMinutes } from '@shared/documents/minutes'
import type { MinutesData } from '@shared/documents/minutesData'
import { minutesPapers, type MinutesPaper } from '@shared/documents/minutesOptions'
import type { DocumentTree } from '@shared/documents/tree'
import type { Meeting } from '@shared/model/meeting'
import type { MeetingData } from '@shared/rules/meetingData'
import type { PaperChoices } from '../paperChoices'

/** A paper of a meeting: its agenda, or after it was held one of what came of it. */
export const meetingPapers = ['agenda', ...minutesPapers] as const
export type MeetingPaper = (typeof meetingPapers)[number]

/** Which paper is seen and exported, and of which item alone; null for the whole. */
export interface ChosenPaper {
  readonly paper: MeetingPaper
  readonly itemId: string | null
}

/** The paper of a meeting that is opened: what its state makes one look at first. */
export function firstPaper({ state, document }: Pick<Meeting, 'state' | 'document'>): ChosenPaper {
  return { paper: state === 'held' ? document : 'agenda', itemId: null }
}

interface PaperState {
  readonly chosen: ChosenPaper
  readonly choose: (chosen: ChosenPaper) => void
}

export const PaperContext = createContext<PaperState | null>(null)

export function usePaper(): PaperState {
  const state = useContext(PaperContext)
  if (!state) throw new Error('usePaper needs a PaperContext around it')
  return state
}

/** The options of a paper of a held meeting, from what was chosen. */
export function minutesOptionsOf(
  meeting: Meeting,
  paper: MinutesPaper,
  itemId: string | null,
  choices: PaperChoices,
) {
  return { language: meeting.language, paper, itemId, include: choices.told }
}

/** The agenda as it is printed. */
export function agendaTreeOf(data: MeetingData, choices: PaperChoices): DocumentTree {
  const { kind, include } = choices
  return composeAgenda(data, { kind, include, language: data.meeting.language }, new Date())
}

/** The chosen paper of a meeting with all that it may tell. */
export function treeOf(
  data: MinutesData,
  { paper, itemId }: ChosenPaper,
  choices: PaperChoices,
): DocumentTree {
  return paper === 'agenda'
    ? agendaTreeOf(data, choices)
    : composeMinutes(data, minutesOptionsOf(data.meeting, paper, itemId, choices), new Date())
}
