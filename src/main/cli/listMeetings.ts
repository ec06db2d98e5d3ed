import { textIn } from '@shared/model/base'
import { wallTime } from '@shared/rules/time'
import type { Command } from './command'
import { readOptions } from './options'
import { printLine } from './print'
import { loadWorkspace } from './workspaceFile'

/** `list meetings`: id, date and title of each meeting, oldest first, separated by tabs. */
export const listMeetings: Command = async (words, t) => {
  const { workspace: path } = readOptions(words, ['workspace'], [], t)
  const { records } = await loadWorkspace(path, t)
  const meetings = records.meeting
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  for (const { id, start, timeZone, title, language } of meetings)
    await printLine([id, wallTime(start, timeZone).day, textIn(title, language)].join('\t'))
  return 0
}
