import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { textsIn } from '@shared/texts/texts'
import { readReplies } from '../replies/readReplies'
import type { Asked, AskedReply } from './asked'
import { readTableFile } from './readFile'

// A thread of its own for files of somebody else's making: what breaks or fills it does not touch the program.
const asked = workerData as Asked
if ('table' in asked) {
  const { path, sheet, language } = asked.table
  parentPort?.postMessage(readTableFile(readFileSync(path), textsIn(language), sheet))
} else {
  void answerEach(asked.replies)
}

/** Answers for each file as soon as it is read, so that one that ends the thread takes no other with it. */
async function answerEach(files: readonly AskedReply[]): Promise<void> {
  for (const { name, bytes } of files) parentPort?.postMessage(await readReplies(name, bytes))
}
