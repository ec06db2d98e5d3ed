import { replySizeLimit, type ReplyFile } from '@shared/model/readReply'
import { calendarsOf } from './calendarParts'
import { repliesIn } from './calendarReply'

/**
 * What the replies in one file say: a calendar file, or a message with one in it. Pure: reads nothing but the bytes
 * given, and answers with a problem instead of throwing, whatever they are.
 */
export async function readReplies(name: string, bytes: Uint8Array): Promise<ReplyFile> {
  const nothing = (problem: ReplyFile['problem']): ReplyFile => ({ name, problem, replies: [] })
  if (bytes.length > replySizeLimit) return nothing('tooLarge')
  try {
    const calendars = await calendarsOf(bytes)
    if (calendars.length === 0) return nothing('noCalendar')
    const read = calendars.map(repliesIn)
    const replies = read.flatMap((one) => one.replies).slice(0, 100)
    if (replies.length > 0) return { name, problem: null, replies }
    return nothing(read.find(({ problem }) => problem !== null)?.problem ?? 'noAnswer')
  } catch {
    return nothing('unreadable')
  }
}
