import { Link } from 'wouter'
import type { Link as ToRecord } from '@shared/model/link'
import { homes, recordPath } from '@renderer/app/routes'

/** A name that leads to its record; plain words when the name is empty or the record has no place of its own. */
export function RecordLink({ to, name }: { to: ToRecord; name: string }) {
  const home = homes[to.kind]
  if (name === '' || home === null) return <>{name}</>
  return <Link href={recordPath(home, to.kind, to.id)}>{name}</Link>
}
