import { join } from 'node:path'
import { documentLanguages } from '@shared/model/base'
import { composeAgenda } from '@shared/documents/agenda'
import { agendaOptions, paperParts } from '@shared/documents/agendaOptions'
import { expertInvitations } from '@shared/documents/expertInvitations'
import { exportFormats, type ExportRequest } from '@shared/documents/export'
import { composeInvitation, composeMail } from '@shared/documents/meetingInvitation'
import type { Texts } from '@shared/texts/texts'
import { meetingDataFrom } from '@shared/workspace/meetingData'
import type { EncodedFile } from '../documents/export'
import type { Command } from './command'
import { CommandError } from './commandError'
import { readChoices, readOptions } from './options'
import { printLine } from './print'
import { saveOutput } from './saveOutput'
import { loadWorkspace } from './workspaceFile'

/** `export agenda`: the files of one meeting's agenda, written over older ones of the same names. */
export const exportAgenda: Command = async (words, t) => {
  const required = ['workspace', 'meeting', 'formats', 'out'] as const
  const options = readOptions(words, required, ['lang', 'include'], t)
  const formats = readChoices('--formats', options.formats, exportFormats, t)
  const [language] = options.lang
    ? readChoices('--lang', options.lang, documentLanguages, t)
    : ([undefined] as const)
  const include = options.include && readChoices('--include', options.include, paperParts, t)

  const { records } = await loadWorkspace(options.workspace, t)
  const data = meetingDataFrom(records, options.meeting)
  if (!data) throw new CommandError(t('cli.noMeeting', { id: options.meeting }), 1)

  const chosen = agendaOptions.parse({
    language: language ?? data.meeting.language,
    ...(include && {
      include: Object.fromEntries(paperParts.map((part) => [part, include.includes(part)])),
    }),
  })
  const tree = composeAgenda(data, chosen, new Date())
  const files = await encode(
    {
      tree,
      formats,
      invitation: composeInvitation(data, tree),
      expertInvitations: expertInvitations(data, tree.language),
      mail: composeMail(data, tree),
      fileName: tree.fileName,
    },
    t,
  )
  for (const { name, bytes } of files) {
    const path = join(options.out, name)
    await saveOutput(path, bytes, t)
    await printLine(path)
  }
  return 0
}

/** Everything is encoded before anything is written, so that a failure leaves no half of the papers. */
async function encode(request: ExportRequest, t: Texts): Promise<EncodedFile[]> {
  const { encodeAll } = await import('../documents/export')
  try {
    return await encodeAll(request)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(t('cli.encodingFailed', { reason }), 1)
  }
}
