import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { textsIn } from '@shared/texts/texts'
import { readTableFile } from './readFile'
import type { AskedTable } from './readTable'

// A thread of its own for one file of somebody else's making: what breaks or fills it does not touch the program.
const { path, sheet, language } = workerData as AskedTable
parentPort?.postMessage(readTableFile(readFileSync(path), textsIn(language), sheet))
