import '../webcrypto'
import { parentPort, workerData } from 'node:worker_threads'
import { doTask, type TaskName, type Tasks } from './task'

// A thread of its own for one task: main, which moves the window, must not stand still for fifty thousand records.
const { name, request } = workerData as { name: TaskName; request: Tasks[TaskName]['request'] }
void doTask(name, request as never).then((answer) => parentPort?.postMessage(answer))
