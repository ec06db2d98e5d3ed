import { link } from '@shared/model/fields'
import type { Link } from '@shared/model/link'

/** A link as the value of an option. */
export function linkValue({ kind, id }: Link): string {
  return `${kind}:${id}`
}

/** The link behind an option's value; null when it is none. */
export function linkOf(value: string): Link | null {
  const [kind, id] = value.split(':')
  const result = link.safeParse({ kind, id })
  return result.success ? result.data : null
}
