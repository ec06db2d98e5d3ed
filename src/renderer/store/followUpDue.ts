import type { Nomination } from '@shared/model/nomination'
import type { Signal } from '@shared/model/signal'
import type { Statement } from '@shared/model/statement'
import { dueBy, openDue, openReview, soonDays } from '@shared/rules/deadlines'
import { plusDays } from '@shared/rules/time'
import { livingRecords } from './live'

/** What is waited for or looked at again, the nearest first. */
export interface FollowUpDue {
  /** Statements and nominations still to be done whose deadline is near or has passed. */
  statements: Statement[]
  nominations: Nomination[]
  /** Signals whose review day has come. */
  signals: Signal[]
}

/** What asks for attention on a day among statements, nominations and signals. */
export async function followUpDue(day: string): Promise<FollowUpDue> {
  const [statements, nominations, signals] = await Promise.all([
    livingRecords('statement'),
    livingRecords('nomination'),
    livingRecords('signal'),
  ])
  const soon = plusDays(day, soonDays)
  return {
    statements: dueBy(statements, openDue, soon),
    nominations: dueBy(nominations, openDue, soon),
    signals: dueBy(signals, openReview, day),
  }
}
