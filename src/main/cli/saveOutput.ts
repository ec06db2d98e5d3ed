import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Texts } from '@shared/texts/texts'
import { failureOf } from '../files/failures'
import { saveFile } from '../files/save'
import { CommandError } from './commandError'

/** Saves a file whole or not at all, making its folder when there is none; throws a CommandError. */
export async function saveOutput(
  path: string,
  content: string | Uint8Array,
  t: Texts,
): Promise<void> {
  const saved = await makeFolder(dirname(path)).then(
    () => saveFile(path, content),
    (error: unknown) => ({
      ok: false as const,
      code: failureOf(error, { platform: process.platform, targetExists: false }),
    }),
  )
  if (saved.ok) return
  const reason = t(`main.failures.${saved.code}`)
  throw new CommandError(t('cli.fileFailed', { file: path, reason }), 1)
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
}
