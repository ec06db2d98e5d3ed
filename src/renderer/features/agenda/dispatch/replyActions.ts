import type { Reply } from '@shared/model/reply'
import { replied } from '@shared/rules/dispatch/replies'
import { patch } from '@renderer/store/change'
import type { CommitResult } from '@renderer/store/commit'
import { save } from '@renderer/store/save'

/** Writes down what somebody answered; null takes it away. */
export function answer(
  meetingId: string,
  personId: string,
  change: Partial<Reply> | null,
): Promise<CommitResult> {
  return save(
    [
      patch('meeting', meetingId, ({ replies }) => {
        const before = replies.find((one) => one.personId === personId)
        const after = change && { ...empty(personId), ...before, ...change }
        return { replies: replied(replies, personId, after) }
      }),
    ],
    'edit',
  )
}

function empty(personId: string): Reply {
  return {
    ...{ personId, answer: 'accepted', deputyId: null, comment: '', from: 'hand' },
    at: new Date().toISOString(),
    sequence: null,
  }
}

/** Calls the deputy in the place of one who does not come: one step, in the replies and among those called. */
export function callDeputy(
  meetingId: string,
  personId: string,
  deputyId: string,
): Promise<CommitResult> {
  return save(
    [
      patch('meeting', meetingId, ({ replies, participants }) => ({
        replies: replies.map((one) => (one.personId === personId ? { ...one, deputyId } : one)),
        participants: participants.some((one) => one.personId === deputyId)
          ? participants
          : [...participants, { personId: deputyId, role: 'deputy' as const }],
      })),
    ],
    'edit',
  )
}

/** Writes down answers that were read from files, in one step; a later one of the same person counts. */
export function answerAll(meetingId: string, read: readonly Reply[]): Promise<CommitResult> {
  return save(
    [
      patch('meeting', meetingId, ({ replies }) => ({
        replies: read.reduce<Reply[]>((all, one) => replied(all, one.personId, one), replies),
      })),
    ],
    'edit',
  )
}
