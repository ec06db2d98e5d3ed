import { z } from '@shared/model/fields'
import { taskKinds } from '@shared/model/taskKind'
import type { TaskChoice } from '@shared/rules/tasks/chosenTasks'
import { getPreferences, setPreferences } from '@renderer/store/preferences'

const key = 'tasks.choice'
const kept = z.object({
  who: z.string().nullable(),
  workstreamId: z.string().nullable(),
  kind: z.enum(taskKinds).nullable(),
  alsoFinished: z.boolean(),
})

/** What was chosen last on this laptop; words typed are not kept. */
export function startingChoice(): TaskChoice {
  const stored = kept.safeParse(getPreferences().views[key])
  const found = stored.success
    ? stored.data
    : { who: null, workstreamId: null, kind: null, alsoFinished: false }
  return { ...found, text: '' }
}

export function keepChoice({ text: _typed, ...choice }: TaskChoice): void {
  setPreferences({ views: { ...getPreferences().views, [key]: choice } })
}
