import type { ChecklistItem } from '../../model/task'
import type { TaskKind } from '../../model/taskKind'
import type { Texts } from '../../texts/texts'
import { taskKindRules } from './kindRules'

/** The checklist that the template of a kind begins with, in the language of the texts; empty without one. */
export function stepsOf(kind: TaskKind, t: Texts): ChecklistItem[] {
  return taskKindRules[kind].steps.map((step) => ({
    // Which steps a kind has, the type of the key cannot say; the test of the templates does.
    text: t(`tasks.step.${kind}.${step}` as Parameters<Texts>[0]),
    done: false,
  }))
}
