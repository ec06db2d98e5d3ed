import type { CallStep } from '@shared/model/call'
import type { Texts } from '@shared/texts/texts'

/** What a step of a plan is called: its own words, or the name of its kind. */
export function stepName({ kind, title }: Pick<CallStep, 'kind' | 'title'>, t: Texts): string {
  return title || t(`model.callStepKind.${kind}`)
}
