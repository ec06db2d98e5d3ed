import type { Link } from '@shared/model/link'
import type { Texts } from '@shared/texts/texts'
import type { Column } from '@renderer/ui/table/types'
import { linkName } from './names'

interface Around {
  t: Texts
  language: 'fi' | 'en'
  records: Parameters<typeof linkName>[0]
}

/** What a record is linked to, by name; hidden until chosen. */
export function linksColumn<Row extends { links: readonly Link[] }>({
  t,
  language,
  records,
}: Around): Column<Row> {
  return {
    kind: 'text',
    id: 'links',
    header: t('model.field.links'),
    value: ({ links }) =>
      links
        .map((link) => linkName(records, link, language))
        .filter(Boolean)
        .join(', '),
    shown: false,
  }
}
