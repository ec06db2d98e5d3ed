import { useMemo } from 'react'
import type { Task } from '@shared/model/task'
import { originDay, originWords } from '@renderer/register/words/originWords'
import { useTaskOrigins } from '@renderer/store/taskOrigins'
import { useTexts } from '@renderer/ui/texts'
import type { Column } from '@renderer/ui/table/types'

const none: readonly Task[] = []

/** The column of the task table that tells in which meeting and under which item a task was agreed. */
export function useOriginColumn(tasks: readonly Task[] = none): readonly Column<Task>[] {
  const { t, language } = useTexts()
  const origins = useTaskOrigins(tasks)
  return useMemo(
    () => [
      {
        kind: 'date',
        id: 'agreedIn',
        header: t('registers.task.origin'),
        value: ({ originId }) => originDay(origins.get(originId ?? '')),
        text: ({ originId }) => originWords(origins.get(originId ?? ''), t, language, true),
        inSheet: 'text',
        width: 100,
      },
    ],
    [t, language, origins],
  )
}
