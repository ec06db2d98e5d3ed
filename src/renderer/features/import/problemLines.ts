import type { JudgedRow } from '@shared/rules/import/judged'
import { problemMessage } from '@shared/texts/issues'
import type { Texts } from '@shared/texts/texts'

/** What is wrong with a row, a line for each field. */
export function problemLines(t: Texts, { problems }: JudgedRow): string[] {
  const lines = problems.map(({ field, problem }) => {
    const text = problemMessage(t, problem)
    return field === null ? text : `${t(`importing.fields.${field}`)}: ${text}`
  })
  return [...new Set(lines)]
}
