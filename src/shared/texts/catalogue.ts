import { afterMeeting as enAfterMeeting } from './en/afterMeeting'
import { agenda as enAgenda } from './en/agenda'
import { backups as enBackups } from './en/backups'
import { changes as enChanges } from './en/changes'
import { cli as enCli } from './en/cli'
import { common as enCommon } from './en/common'
import { cooperation as enCooperation } from './en/cooperation'
import { desktop as enDesktop } from './en/desktop'
import { differences as enDifferences } from './en/differences'
import { dispatch as enDispatch } from './en/dispatch'
import { documents as enDocuments } from './en/documents'
import { personalData as enPersonalData } from './en/personalData'
import { processingRecord as enProcessingRecord } from './en/processingRecord'
import { privacy as enPrivacy } from './en/privacy'
import { duties as enDuties } from './en/duties'
import { followUp as enFollowUp } from './en/followUp'
import { funding as enFunding } from './en/funding'
import { goals as enGoals } from './en/goals'
import { importing as enImporting } from './en/importing'
import { main as enMain } from './en/main'
import { meetingMode as enMeetingMode } from './en/meetingMode'
import { meetingPapers as enMeetingPapers } from './en/meetingPapers'
import { meetings as enMeetings } from './en/meetings'
import { minutes as enMinutes } from './en/minutes'
import { model as enModel } from './en/model'
import { network as enNetwork } from './en/network'
import { outcomePhrases as enOutcomePhrases } from './en/outcomePhrases'
import { page as enPage } from './en/page'
import { palette as enPalette } from './en/palette'
import { papers as enPapers } from './en/papers'
import { pictures as enPictures } from './en/pictures'
import { problems as enProblems } from './en/problems'
import { proposals as enProposals } from './en/proposals'
import { richText as enRichText } from './en/richText'
import { registers as enRegisters } from './en/registers'
import { series as enSeries } from './en/series'
import { shell as enShell } from './en/shell'
import { situation as enSituation } from './en/situation'
import { situationPage as enSituationPage } from './en/situationPage'
import { suspension as enSuspension } from './en/suspension'
import { table as enTable } from './en/table'
import { taskBoard as enTaskBoard } from './en/taskBoard'
import { tasks as enTasks } from './en/tasks'
import { taskTimeline as enTaskTimeline } from './en/taskTimeline'
import { taskViews as enTaskViews } from './en/taskViews'
import { today as enToday } from './en/today'
import { yearClock as enYearClock } from './en/yearClock'
import { afterMeeting } from './fi/afterMeeting'
import { agenda } from './fi/agenda'
import { backups } from './fi/backups'
import { changes } from './fi/changes'
import { cli } from './fi/cli'
import { common } from './fi/common'
import { cooperation } from './fi/cooperation'
import { desktop } from './fi/desktop'
import { differences } from './fi/differences'
import { dispatch } from './fi/dispatch'
import { documents } from './fi/documents'
import { personalData } from './fi/personalData'
import { processingRecord } from './fi/processingRecord'
import { privacy } from './fi/privacy'
import { duties } from './fi/duties'
import { followUp } from './fi/followUp'
import { funding } from './fi/funding'
import { goals } from './fi/goals'
import { importing } from './fi/importing'
import { main } from './fi/main'
import { meetingMode } from './fi/meetingMode'
import { meetingPapers } from './fi/meetingPapers'
import { meetings } from './fi/meetings'
import { minutes } from './fi/minutes'
import { model } from './fi/model'
import { network } from './fi/network'
import { outcomePhrases } from './fi/outcomePhrases'
import { page } from './fi/page'
import { palette } from './fi/palette'
import { papers } from './fi/papers'
import { pictures } from './fi/pictures'
import { problems } from './fi/problems'
import { proposals } from './fi/proposals'
import { richText } from './fi/richText'
import { registers } from './fi/registers'
import { series } from './fi/series'
import { shell } from './fi/shell'
import { situation } from './fi/situation'
import { situationPage } from './fi/situationPage'
import { suspension } from './fi/suspension'
import { table } from './fi/table'
import { taskBoard } from './fi/taskBoard'
import { tasks } from './fi/tasks'
import { taskTimeline } from './fi/taskTimeline'
import { taskViews } from './fi/taskViews'
import { today } from './fi/today'
import { yearClock } from './fi/yearClock'
import { differences as svDifferences } from './sv/differences'
import { documents as svDocuments } from './sv/documents'
import { personalData as svPersonalData } from './sv/personalData'
import { processingRecord as svProcessingRecord } from './sv/processingRecord'
import { meetingPapers as svMeetingPapers } from './sv/meetingPapers'
import { minutes as svMinutes } from './sv/minutes'
import { outcomePhrases as svOutcomePhrases } from './sv/outcomePhrases'
import { proposals as svProposals } from './sv/proposals'
import { situation as svSituation } from './sv/situation'

/** Every message in Finnish, the first language; its shape is the shape of every catalogue. */
export const fi = {
  afterMeeting,
  agenda,
  backups,
  changes,
  cli,
  common,
  cooperation,
  desktop,
  differences,
  dispatch,
  documents,
  personalData,
  processingRecord,
  privacy,
  duties,
  followUp,
  funding,
  goals,
  importing,
  main,
  meetingMode,
  meetingPapers,
  meetings,
  minutes,
  model,
  network,
  outcomePhrases,
  page,
  palette,
  papers,
  pictures,
  problems,
  proposals,
  registers,
  richText,
  series,
  shell,
  situation,
  situationPage,
  suspension,
  table,
  taskBoard,
  tasks,
  taskTimeline,
  taskViews,
  today,
  yearClock,
}

/** The same keys with any text: what a translation must have. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

export const en: SameKeys<typeof fi> = {
  afterMeeting: enAfterMeeting,
  agenda: enAgenda,
  backups: enBackups,
  changes: enChanges,
  cli: enCli,
  common: enCommon,
  cooperation: enCooperation,
  desktop: enDesktop,
  differences: enDifferences,
  dispatch: enDispatch,
  documents: enDocuments,
  personalData: enPersonalData,
  processingRecord: enProcessingRecord,
  privacy: enPrivacy,
  duties: enDuties,
  followUp: enFollowUp,
  funding: enFunding,
  goals: enGoals,
  importing: enImporting,
  main: enMain,
  meetingMode: enMeetingMode,
  meetingPapers: enMeetingPapers,
  meetings: enMeetings,
  minutes: enMinutes,
  model: enModel,
  network: enNetwork,
  outcomePhrases: enOutcomePhrases,
  page: enPage,
  palette: enPalette,
  papers: enPapers,
  pictures: enPictures,
  problems: enProblems,
  proposals: enProposals,
  registers: enRegisters,
  richText: enRichText,
  series: enSeries,
  shell: enShell,
  situation: enSituation,
  situationPage: enSituationPage,
  suspension: enSuspension,
  table: enTable,
  taskBoard: enTaskBoard,
  tasks: enTasks,
  taskTimeline: enTaskTimeline,
  taskViews: enTaskViews,
  today: enToday,
  yearClock: enYearClock,
}

/** Swedish is a language of documents, not of the window. */
export const sv = {
  differences: svDifferences,
  documents: svDocuments,
  personalData: svPersonalData,
  processingRecord: svProcessingRecord,
  meetingPapers: svMeetingPapers,
  minutes: svMinutes,
  outcomePhrases: svOutcomePhrases,
  proposals: svProposals,
  situation: svSituation,
} satisfies Partial<SameKeys<typeof fi>>
