import type { Link } from '@shared/model/link'

/** What a task of a record begins with: whose work it is, who does it, or what it is linked to. */
export function newTask({ kind, id }: Link): Readonly<Record<string, string>> {
  if (kind === 'person') return { assigneeId: id }
  if (kind === 'area') return { areaId: id }
  const isWorkstream = kind === 'body' || kind === 'programme' || kind === 'project'
  return { [isWorkstream ? 'workstream' : 'links']: `${kind}:${id}` }
}
