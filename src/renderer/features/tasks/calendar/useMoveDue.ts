import type { Task } from '@shared/model/task'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { formatDay } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'

/** Gives a task another due day and tells so, with the way back; false when it was not stored. */
export function useMoveDue(): (task: Task, due: string) => Promise<boolean> {
  const { t } = useTexts()
  return async (task, due) => {
    if (task.due === due) return false
    const result = await save([patch('task', task.id, { due })], 'edit')
    return tellSaved(
      t,
      result,
      t('taskViews.calendar.moved', { title: task.title, day: formatDay(due) }),
    )
  }
}
