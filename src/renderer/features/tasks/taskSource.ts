import { isOpen } from '@shared/model/openTask'
import type { Task } from '@shared/model/task'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import type { RecordOption, RecordSource } from '@renderer/ui/form/types'

/** As many as a list can be read through. */
const most = 50

/** A picker of tasks by title or number, open ones and the newest first; there may be a hundred thousand. */
export function taskSource(tasks: ReadonlyMap<string, Task>): RecordSource {
  return {
    options: [],
    optionOf: (id) => {
      const task = tasks.get(id)
      return task && optionOf(task)
    },
    find: (search) => Promise.resolve(matching([...tasks.values()], search).map(optionOf)),
  }
}

function matching(tasks: readonly Task[], search: string): Task[] {
  const words = search.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  const found = tasks.filter((task) => {
    const text = `${task.title} ${formatTaskNumber(task.number)}`.toLocaleLowerCase('fi')
    return words.every((word) => text.includes(word))
  })
  return found
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (a.id < b.id ? 1 : -1))
    .slice(0, most)
}

function optionOf({ id, title, number }: Task): RecordOption {
  return { id, label: title, detail: formatTaskNumber(number) }
}
