import type { QuickFields } from '@shared/rules/quickAdd/quickFields'
import { listed } from '@renderer/register/paths'

/** What was understood, as the address of the whole form gives it. */
export function formFields(fields: QuickFields, text: string): Record<string, string> {
  const { title, kind, workstream, links, assigneeId, helperIds, due, dueTime, priority } = fields
  const given = {
    title,
    text,
    kind,
    workstream: workstream && `${workstream.kind}:${workstream.id}`,
    links: listed(links.map((link) => `${link.kind}:${link.id}`)),
    assigneeId,
    helperIds: listed(helperIds),
    due,
    dueTime,
    priority,
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
