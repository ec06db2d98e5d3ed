import { useMemo } from 'react'
import { z } from '@shared/model/fields'
import type { TaskChoice } from '@shared/rules/tasks/chosenTasks'
import { useKeptChoice } from '@renderer/store/useKeptChoice'
import { useTexts } from '@renderer/ui/texts'
import { ViewMenu } from '@renderer/ui/views/ViewMenu'
import { namedShape, type Views } from '@renderer/ui/views/views'
import { choiceShape, plainChoice } from './taskChoice'
import type { ChosenTasks } from './useChosenTasks'

/** What a picture of the tasks lets choose beside the tasks, such as the columns of the board. */
export interface OwnChoice<Own extends string> {
  /** Which picture it is; its views are remembered under it. */
  readonly picture: 'board' | 'calendar' | 'timeline'
  readonly all: readonly Own[]
  readonly now: Own
  readonly plain: Own
  readonly choose: (own: Own) => void
}

interface TaskView<Own> {
  readonly choice: TaskChoice
  readonly own: Own
}

interface TaskViewMenuProps<Own extends string> {
  chosen: ChosenTasks
  own: OwnChoice<Own>
}

/** The named views of a picture of the tasks: which tasks, and the picture's own choice. */
export function TaskViewMenu<Own extends string>({ chosen, own }: TaskViewMenuProps<Own>) {
  const { t } = useTexts()
  const shape = useMemo(() => keptShape(own.all), [own.all])
  const [kept, keep] = useKeptChoice(`tasks.views.${own.picture}`, (stored) => {
    const read = shape.safeParse(stored)
    return read.success ? read.data : { named: [], used: null }
  })

  function onViews({ current, named, used }: Views<TaskView<Own>>) {
    keep({ named: [...named], used })
    chosen.setChoice(current.choice)
    own.choose(current.own)
  }

  return (
    <ViewMenu<TaskView<Own>>
      views={{ ...kept, current: { choice: chosen.choice, own: own.now } }}
      onViews={onViews}
      defaultView={{ choice: plainChoice, own: own.plain }}
      hint={t('taskViews.viewsNone')}
    />
  )
}

function keptShape<Own extends string>(all: readonly Own[]) {
  return z.object(namedShape(z.object({ choice: choiceShape, own: z.enum(all) })))
}
