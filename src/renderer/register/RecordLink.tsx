import { Link } from 'wouter'
import type { Link as ToRecord } from '@shared/model/link'
import { homes, pagePath } from '@renderer/app/routes'

/** A name that leads to its record's page; plain words when the name is empty or the record has no page. */
export function RecordLink({ to, name }: { to: ToRecord; name: string }) {
  if (name === '' || homes[to.kind] === null) return <>{name}</>
  return <Link href={pagePath(to.kind, to.id)}>{name}</Link>
}
