import type { Area } from '../../model/area'
import type { Link } from '../../model/link'
import type { Figures, FigureKey, SituationRecords, SituationRow } from './figures'

type ScopeRecords = Pick<SituationRecords, 'body' | 'project' | 'call'>

/**
 * The ids of all that belongs to an area of responsibility: the area itself, what it is linked to, the bodies
 * under its bodies, and the projects and calls of its programmes.
 */
export function scopeOf(
  { id, links }: Pick<Area, 'id' | 'links'>,
  records: ScopeRecords,
): ReadonlySet<string> {
  const scope = new Set([id, ...links.map((link) => link.id)])
  addBodiesUnder(scope, records.body)
  for (const part of [...records.project.values(), ...records.call.values()])
    if (part.programmeId !== null && scope.has(part.programmeId)) scope.add(part.id)
  return scope
}

function addBodiesUnder(scope: Set<string>, bodies: ScopeRecords['body']): void {
  const found = [...bodies.values()].filter(
    ({ id, parentId }) => parentId !== null && scope.has(parentId) && !scope.has(id),
  )
  for (const { id } of found) scope.add(id)
  if (found.length > 0) addBodiesUnder(scope, bodies)
}

/**
 * The figures of one area: the rows about something in it, or about a record that names something in it.
 * @param namedBy the ids that a record names, its area among them
 */
export function figuresWithin(
  figures: Figures,
  scope: ReadonlySet<string>,
  namedBy: (link: Link) => readonly string[],
): Figures {
  const isWithin = ({ about }: SituationRow) =>
    about.some((link) => scope.has(link.id) || namedBy(link).some((id) => scope.has(id)))
  const entries = Object.entries(figures).map(([key, rows]) => [key, rows.filter(isWithin)])
  return Object.fromEntries(entries) as Record<FigureKey, readonly SituationRow[]>
}
