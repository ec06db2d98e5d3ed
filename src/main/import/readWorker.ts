import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readTableFile } from './readFile'

// A thread of its own for one file of somebody else's making: what breaks or fills it does not touch the program.
parentPort?.postMessage(readTableFile(readFileSync(String(workerData))))
