import { z } from '@shared/model/fields'
import { taskKinds } from '@shared/model/taskKind'
import type { TaskChoice } from '@shared/rules/tasks/chosenTasks'
import { getPreferences, setPreferences } from '@renderer/store/preferences'

const key = 'tasks.choice'

/** A choice of tasks as it is stored. */
export const choiceShape = z.object({
  who: z.string().nullable(),
  workstreamId: z.string().nullable(),
  kind: z.enum(taskKinds).nullable(),
  text: z.string().default(''),
  alsoFinished: z.boolean(),
})

/** Every open task. */
export const plainChoice: TaskChoice = {
  ...{ who: null, workstreamId: null, kind: null, text: '', alsoFinished: false },
}

/** What was chosen last on this laptop; words typed are not kept. */
export function startingChoice(): TaskChoice {
  const stored = choiceShape.safeParse(getPreferences().views[key])
  return stored.success ? { ...stored.data, text: '' } : plainChoice
}

export function keepChoice({ text: _typed, ...choice }: TaskChoice): void {
  setPreferences({ views: { ...getPreferences().views, [key]: choice } })
}
