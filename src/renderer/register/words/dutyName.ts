import type { ClosingDuty } from '@shared/model/closingDuty'
import type { ProjectReport } from '@shared/model/project'
import type { Texts } from '@shared/texts/texts'

/** What a report or payment claim is called: its kind, and its own words after it. */
export function reportName(
  { kind, title }: Pick<ProjectReport, 'kind' | 'title'>,
  t: Texts,
): string {
  return named(t(`model.reportKind.${kind}`), title, kind === 'other')
}

/** What a closing duty is called. */
export function dutyName({ kind, text }: Pick<ClosingDuty, 'kind' | 'text'>, t: Texts): string {
  return named(t(`model.closingDutyKind.${kind}`), text, kind === 'other')
}

function named(kind: string, own: string, isOther: boolean): string {
  if (own === '') return kind
  return isOther ? own : `${kind}: ${own}`
}
