import type { Link, RecordKind } from '@shared/model/link'
import type { SearchHit } from '@shared/search/types'
import type { Texts } from '@shared/texts/texts'
import { linkName } from '@renderer/register/names'
import { database } from '@renderer/store/database'
import type { Found } from '@renderer/store/found'
import { formatDay, formatPeriod } from '@renderer/ui/format'
import {
  AgendaIcon,
  MailIcon,
  OrganisationIcon,
  PersonIcon,
  PlaceIcon,
  ProjectIcon,
} from '@renderer/ui/icons'
import { areaIcons, type Icon } from '../areaIcons'
import { registerOf } from '../registers'
import { homes, meetingPath, pagePath, recordPath } from '../routes'
import type { Entry } from './entry'

type Go = (path: string) => void

/** Where its area's icon would not tell what a record is. */
const ownIcons: Partial<Readonly<Record<RecordKind, Icon>>> = {
  dispatch: MailIcon,
  occurrence: AgendaIcon,
  organisation: OrganisationIcon,
  person: PersonIcon,
  project: ProjectIcon,
  region: PlaceIcon,
}

/** What the search found, each opening its page. */
export function hitEntries(hits: readonly SearchHit[], t: Texts, go: Go): Entry[] {
  return hits.map(({ kind, id, title, titleMarks, excerpt, state, days }) => ({
    ...recordEntry({ kind, id }, t, go),
    group: 'hits',
    title,
    titleMarks,
    ...(excerpt ? { excerpt } : {}),
    because: [...(state ? [state] : []), ...(days ? [daysWords(days)] : [])],
  }))
}

function daysWords({ from, until }: NonNullable<SearchHit['days']>): string {
  return from !== null && from === until ? formatDay(from) : formatPeriod(from, until)
}

/** The records opened last that are still there. */
export function recentEntries(
  links: readonly Link[],
  found: Found,
  names: { t: Texts; language: 'fi' | 'en' },
  go: Go,
): Entry[] {
  return links.flatMap((link): Entry[] => {
    if (found[link.kind].get(link.id)?.deletedAt !== null) return []
    const title = linkName(found, link, names.language)
    return title === '' ? [] : [{ ...recordEntry(link, names.t, go), group: 'recent', title }]
  })
}

function recordEntry(link: Link, t: Texts, go: Go) {
  const home = homes[link.kind]
  return {
    id: `record-${link.kind}-${link.id}`,
    icon: ownIcons[link.kind] ?? areaIcons[home ?? 'today'],
    side: t(`model.kind.${link.kind}`),
    run: (beside: boolean) => {
      void pathOf(link, beside).then((path) => {
        if (path !== null) go(path)
      })
    },
  }
}

/** An item of an agenda and a sending are opened in their meeting; null when there is nothing to open. */
async function pathOf({ kind, id }: Link, beside: boolean): Promise<string | null> {
  if (kind === 'occurrence' || kind === 'dispatch') {
    const part = await database.records(kind).get(id)
    return part ? meetingPath(part.meetingId) : null
  }
  const home = homes[kind]
  if (home === null) return null
  return beside && (await registerOf(kind)) ? recordPath(home, kind, id) : pagePath(kind, id)
}
