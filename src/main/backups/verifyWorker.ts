import '../webcrypto'
import { parentPort, workerData } from 'node:worker_threads'
import { verifyHere } from './verify'

// A thread of its own for one backup: main, which moves the window, must not stand still for fifty thousand records.
void verifyHere(String(workerData))
  .catch(() => ({ ok: false, fault: 'damaged' }) as const)
  .then((checked) => parentPort?.postMessage(checked))
