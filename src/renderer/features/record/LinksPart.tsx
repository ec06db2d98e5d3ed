import type { Link, RecordKind } from '@shared/model/link'
import { recordKinds } from '@shared/model/link'
import { groupBy } from '@shared/rules/groupBy'
import { referencesIn } from '@shared/workspace/references'
import { describe } from '@renderer/register/words/describe'
import { fieldName } from '@renderer/register/words/fieldName'
import type { Pointing } from '@renderer/store/recordPage'
import { IncomingGroup } from './IncomingGroup'
import styles from './LinksPart.module.css'
import type { PageOf } from './page'
import { Part } from './Part'
import { RecordLink } from './RecordLinks'

/** What has a part of its own on the page. */
const elsewhere: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'task',
  'status',
  'meeting',
  'occurrence',
  'postponement',
  'dispatch',
])

/** What the record points at and what points at it, by kind. */
export function LinksPart({ page, pointing }: { page: PageOf; pointing: Pointing }) {
  const { target, names } = page
  const { t } = names
  const incoming = [...pointing].filter(([kind]) => !elsewhere.has(kind))
  const outgoing = outgoingOf(page)
  const ownName = describe(target.kind, page.record, names).label
  const count =
    outgoing.reduce((sum, { links }) => sum + links.length, 0) +
    incoming.reduce((sum, [, ids]) => sum + ids.length, 0)
  return (
    <Part title={t('page.links.title')} count={count}>
      {count === 0 && <p className={styles['none']}>{t('page.links.none')}</p>}
      {incoming.length > 0 && (
        <>
          <h3 className={styles['direction']}>{t('page.links.in')}</h3>
          <div className={styles['groups']}>
            {incoming.map(([kind, ids]) => (
              <IncomingGroup key={kind} kind={kind} ids={ids} ownName={ownName} page={page} />
            ))}
          </div>
        </>
      )}
      {outgoing.length > 0 && (
        <>
          <h3 className={styles['direction']}>{t('page.links.out')}</h3>
          <div className={styles['groups']}>
            {outgoing.map(({ kind, links }) => (
              <section key={kind} className={styles['group']}>
                <h4 className={styles['kind']}>
                  {t(`model.kinds.${kind}`)} <span>{links.length}</span>
                </h4>
                <ul className={styles['list']}>
                  {links.map(({ link, fields }) => (
                    <li key={link.id}>
                      <RecordLink link={link} names={names} />
                      <span className={styles['detail']}>{fields}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </Part>
  )
}

interface Outgoing {
  kind: RecordKind
  links: { link: Link; fields: string }[]
}

/** What the record points at, each once, with the fields that do. */
function outgoingOf({ target, record, names }: PageOf): Outgoing[] {
  const { t } = names
  const byId = groupBy(referencesIn(target.kind, record), ({ id }) => id)
  const all = [...byId].flatMap(([id, found]) => {
    const [first] = found
    if (!first) return []
    const fields = [...new Set(found.map(({ path }) => fieldName(t, target.kind, String(path[0]))))]
    return { link: { kind: first.kind, id }, fields: fields.join(', ') }
  })
  const byKind = groupBy(all, ({ link }) => link.kind)
  return recordKinds.flatMap((kind) => {
    const links = byKind.get(kind)
    return links ? [{ kind, links }] : []
  })
}
