import { Link, useLocation } from 'wouter'
import type { Link as RecordLink } from '@shared/model/link'
import { meetingPath, pagePath } from '@renderer/app/routes'
import { nameOfLink, type Names } from '@renderer/register/words/describe'

interface RecordLinksProps {
  links: readonly RecordLink[]
  names: Names
}

/** Names of records, one after another, each leading to its page. */
export function RecordLinks({ links, names }: RecordLinksProps) {
  return (
    <>
      {links.map((link, index) => (
        <span key={link.id}>
          {index > 0 && ', '}
          <RecordLink link={link} names={names} />
        </span>
      ))}
    </>
  )
}

interface RecordLinkProps {
  link: RecordLink
  names: Names
  /** Its name unless given. */
  label?: string
}

/** The name of a record, leading to its page; an agenda item and a sending to the agenda. */
export function RecordLink({ link, names, label }: RecordLinkProps) {
  const [from] = useLocation()
  const name = label || nameOfLink(names, link) || names.t('common.unnamed')
  const isGone = names.found[link.kind].get(link.id)?.deletedAt !== null
  const path = isGone ? null : pathOf(link, names)
  if (path === null) return <>{name}</>
  return (
    <Link href={path} state={{ from }}>
      {name}
    </Link>
  )
}

function pathOf({ kind, id }: RecordLink, { found }: Names): string | null {
  if (kind === 'postponement') return null
  if (kind !== 'occurrence' && kind !== 'dispatch') return pagePath(kind, id)
  const meetingId = found[kind].get(id)?.meetingId
  return meetingId === undefined ? null : meetingPath(meetingId)
}
