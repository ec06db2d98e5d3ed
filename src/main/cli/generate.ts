import { day } from '@shared/model/fields'
import { generateWorkspace } from '@shared/workspace/generate'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import type { Command } from './command'
import { CommandError } from './commandError'
import { readOptions } from './options'
import { printLine } from './print'
import { saveOutput } from './saveOutput'

const smallest = 1
const largest = 500_000
/** The day "now" of a generated workspace, so that the same seed gives the same file on any day. */
const usualDate = '2026-11-23'

/** `generate`: a synthetic workspace of about N records, the same for the same seed. */
export const generate: Command = async (words, t) => {
  const options = readOptions(words, ['size', 'seed', 'out'], ['date'], t)
  const size = Number(options.size)
  if (!/^\d+$/.test(options.size) || size < smallest || size > largest) {
    const limits = { min: smallest, max: largest }
    throw new CommandError(
      t('cli.wrongSize', { option: '--size', value: options.size, ...limits }),
      2,
    )
  }
  const today = options.date || usualDate
  if (!day.safeParse(today).success)
    throw new CommandError(t('cli.wrongDate', { option: '--date', value: today }), 2)

  const workspace = generateWorkspace({ size, seed: options.seed, today })
  await saveOutput(options.out, serialiseWorkspace(workspace), t)
  await printLine(options.out)
  return 0
}
