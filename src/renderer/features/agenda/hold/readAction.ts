import { titleLength } from '@shared/model/fields'
import type { Link } from '@shared/model/link'
import { quickFields, type QuickFields } from '@shared/rules/quickAdd/quickFields'
import type { QuickTask } from '@shared/rules/quickAdd/quickAdd'
import { homeZone, wallTime } from '@shared/rules/time'

/** What was read of a line as the fields of a task that is stored at once: nothing is asked in a meeting. */
export function actionFields(
  read: QuickTask,
  linkOf: (id: string) => Link | null,
): QuickFields & { text: string } {
  const fields = quickFields(read, linkOf, wallTime(new Date(), homeZone))
  const title = capital(fields.title)
  const isLong = title.length > titleLength
  return {
    ...fields,
    title: isLong ? `${title.slice(0, titleLength - 2)} …` : title,
    text: isLong ? title : '',
  }
}

/** What could not be read and stays in the text, as it was typed. */
export function unread(text: string, { parts }: QuickTask): string[] {
  return parts.flatMap(({ problem, start, end }) => (problem ? [text.slice(start, end)] : []))
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)
}
