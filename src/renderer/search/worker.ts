import { Dexie } from 'dexie'
import { database } from '@renderer/store/database'
import { IndexKeeper } from './keeper'
import type { Question, SearchMessage } from './messages'

const keeper = new IndexKeeper(database)
let asked: Question | null = null

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  // Of questions that came while the last was answered, only the newest is still wanted.
  if (asked === null) setTimeout(answer)
  asked = data
})
// Dexie tells every context which tables were written.
Dexie.on('storagemutated', (parts) => {
  if (Object.keys(parts).some((part) => part.startsWith(logPart)))
    void keeper.follow().then(() => {
      tell({ type: 'changed' })
    })
})
const logPart = `idb://${database.name}/${database.log.name}/`

void keeper.start().then(() => {
  tell({ type: 'ready' })
})

function answer(): void {
  if (asked === null) return
  const { number, query, limit, language, today } = asked
  asked = null
  const found = keeper.index.ask(query, limit, { language, today })
  tell({ type: 'answer', number, answer: { ...found, complete: keeper.isComplete } })
}

function tell(message: SearchMessage): void {
  postMessage(message)
}
