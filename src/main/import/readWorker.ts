import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readCsv } from './csvTable'

// A thread of its own for one file of somebody else's making: what breaks or fills it does not touch the program.
parentPort?.postMessage(readCsv(readFileSync(String(workerData))))
