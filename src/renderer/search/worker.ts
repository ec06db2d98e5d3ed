import { database } from '@renderer/store/database'
import { IndexKeeper } from './keeper'
import type { Question, SearchMessage, WriteNotice } from './messages'

const keeper = new IndexKeeper(database)
let asked: Question | null = null

addEventListener('message', ({ data }: MessageEvent<Question | WriteNotice>) => {
  if (data.type === 'written') {
    void keeper.follow(data).then(() => {
      tell({ type: 'changed', at: performance.timeOrigin + performance.now() })
    })
    return
  }
  // Of questions that came while the last was answered, only the newest is still wanted.
  if (asked === null) setTimeout(answer)
  asked = data
})

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
