import type { QuickFields } from '@shared/rules/quickAdd/quickFields'

/** What was understood, as the address of the whole form gives it; of several helpers or links the first. */
export function formFields(fields: QuickFields, text: string): Record<string, string> {
  const { title, kind, workstream, links, assigneeId, helperIds, due, dueTime, priority } = fields
  const [link] = links
  const given = {
    title,
    text,
    kind,
    workstream: workstream && `${workstream.kind}:${workstream.id}`,
    links: link && `${link.kind}:${link.id}`,
    assigneeId,
    helperIds: helperIds[0],
    due,
    dueTime,
    priority,
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
