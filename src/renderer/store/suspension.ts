import { useLiveQuery } from 'dexie-react-hooks'
import type { Link } from '@shared/model/link'
import { suspend, type SuspensionChoices, type SuspensionSubject } from '@shared/rules/suspend'
import type { Change } from './change'
import type { CommitResult } from './commit'
import { byId } from './live'
import { recordsPointingAt } from './related'
import { save } from './save'

/** What there is of something that may be suspended; undefined while it is read. */
export function useSuspensionSubject(subject: Link): SuspensionSubject | undefined {
  return useLiveQuery(() => suspensionSubject(subject), [subject.kind, subject.id])
}

/** What there is of something that may be suspended, with the tasks that point at it or at its parts. */
export async function suspensionSubject(subject: Link): Promise<SuspensionSubject> {
  const parts = await partsOf(subject)
  const [statuses, meetings, seats, ...tasks] = await Promise.all([
    recordsPointingAt('status', subject),
    recordsPointingAt('meeting', subject),
    recordsPointingAt('seat', subject),
    ...[subject, ...parts].map((one) => recordsPointingAt('task', one)),
  ])
  const partIds = new Set(parts.map(({ id }) => id))
  return { subject, partIds, statuses, tasks: [...byId(tasks.flat()).values()], meetings, seats }
}

/** The bodies under a body, the projects and bodies of a programme, and theirs. */
async function partsOf(subject: Link): Promise<Link[]> {
  const found = new Map<string, Link>()
  const left = [subject]
  for (let one = left.pop(); one; one = left.pop()) {
    for (const part of await nextParts(one)) {
      if (part.id === subject.id || found.has(part.id)) continue
      found.set(part.id, part)
      left.push(part)
    }
  }
  return [...found.values()]
}

async function nextParts(of: Link): Promise<Link[]> {
  if (of.kind !== 'body' && of.kind !== 'programme') return []
  const [bodies, projects] = await Promise.all([
    recordsPointingAt('body', of),
    of.kind === 'programme' ? recordsPointingAt('project', of) : [],
  ])
  return [
    ...bodies
      .filter(({ parentId, programmeId }) => parentId === of.id || programmeId === of.id)
      .map(({ id }): Link => ({ kind: 'body', id })),
    ...projects
      .filter(({ programmeId }) => programmeId === of.id)
      .map(({ id }): Link => ({ kind: 'project', id })),
  ]
}

/** Suspends as one change that can be undone, with the reason in the log. */
export function suspendNow(
  given: SuspensionSubject,
  choices: SuspensionChoices,
  today: string,
): Promise<CommitResult> {
  return save(suspend(given, choices, today) as Change[], 'suspend', choices.reason)
}
