import { agenda as enAgenda } from './en/agenda'
import { cli as enCli } from './en/cli'
import { common as enCommon } from './en/common'
import { documents as enDocuments } from './en/documents'
import { main as enMain } from './en/main'
import { meetings as enMeetings } from './en/meetings'
import { model as enModel } from './en/model'
import { papers as enPapers } from './en/papers'
import { problems as enProblems } from './en/problems'
import { proposals as enProposals } from './en/proposals'
import { registers as enRegisters } from './en/registers'
import { shell as enShell } from './en/shell'
import { table as enTable } from './en/table'
import { today as enToday } from './en/today'
import { agenda } from './fi/agenda'
import { cli } from './fi/cli'
import { common } from './fi/common'
import { documents } from './fi/documents'
import { main } from './fi/main'
import { meetings } from './fi/meetings'
import { model } from './fi/model'
import { papers } from './fi/papers'
import { problems } from './fi/problems'
import { proposals } from './fi/proposals'
import { registers } from './fi/registers'
import { shell } from './fi/shell'
import { table } from './fi/table'
import { today } from './fi/today'
import { documents as svDocuments } from './sv/documents'
import { proposals as svProposals } from './sv/proposals'

/** Every message in Finnish, the first language; its shape is the shape of every catalogue. */
export const fi = {
  agenda,
  cli,
  common,
  documents,
  main,
  meetings,
  model,
  papers,
  problems,
  proposals,
  registers,
  shell,
  table,
  today,
}

/** The same keys with any text: what a translation must have. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

export const en: SameKeys<typeof fi> = {
  agenda: enAgenda,
  cli: enCli,
  common: enCommon,
  documents: enDocuments,
  main: enMain,
  meetings: enMeetings,
  model: enModel,
  papers: enPapers,
  problems: enProblems,
  proposals: enProposals,
  registers: enRegisters,
  shell: enShell,
  table: enTable,
  today: enToday,
}

/** Swedish is a language of documents, not of the window. */
export const sv: SameKeys<Pick<typeof fi, 'documents' | 'proposals'>> = {
  documents: svDocuments,
  proposals: svProposals,
}
