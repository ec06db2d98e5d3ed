import { useMemo } from 'react'
import type { Task } from '@shared/model/task'
import { isLate } from '@shared/rules/tasks/lateness'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { linkName, nameOf } from '@renderer/register/names'
import { useRecordMaps } from '@renderer/store/kept'
import { useTexts } from '@renderer/ui/texts'
import { formatDayClock } from '@renderer/ui/format'
import { assigneeTeller } from '../taskWords'
import type { ChosenTasks } from '../views/useChosenTasks'
import { originWords } from '@renderer/register/words/originWords'
import { waitingWords } from '@renderer/register/words/waitingWords'

/** What a card says beside the title; '' where there is nothing to say. */
export interface CardWords {
  readonly number: string
  readonly workstream: string
  /** The meeting and item in which it was agreed. */
  readonly origin: string
  readonly assignee: string
  /** True while somebody stands in for the assignee. */
  readonly hasDeputy: boolean
  readonly due: string
  readonly isOverdue: boolean
  readonly waiting: string
  /** Steps done of all; null without steps. */
  readonly steps: { readonly done: number; readonly all: number } | null
}

const uses = ['organisation', 'region'] as const

/** Tells what the card of a task says; another function when the records change. */
export function useCardWords({
  records,
  origins,
  today,
  now,
}: ChosenTasks): (task: Task) => CardWords {
  const { t, language } = useTexts()
  const outside = useRecordMaps(uses)
  return useMemo(() => {
    const assignee = assigneeTeller({ t, language, today, records })
    const parties = { ...records, ...outside }
    return (task) => ({
      number: formatTaskNumber(task.number),
      workstream: linkName(records, task.workstream, language),
      origin: originWords(origins.get(task.originId ?? ''), t, language),
      assignee: assignee(task),
      hasDeputy: assignee(task) !== nameOf(records.person, task.assigneeId, language),
      due: task.due ? formatDayClock(task.due, task.dueTime, language) : '',
      isOverdue: isLate(task, { now, today }),
      waiting: waitingWords(task, parties, t, language),
      steps: task.checklist.length > 0 ? stepsOf(task) : null,
    })
  }, [t, language, today, now, records, outside, origins])
}

function stepsOf({ checklist }: Task) {
  return { done: checklist.filter(({ done }) => done).length, all: checklist.length }
}
