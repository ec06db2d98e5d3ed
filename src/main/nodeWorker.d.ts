/** A file that the builder makes a thread of Node of; as electron-vite declares it, without the rest of its world. */
declare module '*?nodeWorker' {
  import type { Worker, WorkerOptions } from 'node:worker_threads'
  export default function makeWorker(options: WorkerOptions): Worker
}
