import type { FactGroup } from '@renderer/register/words/facts'
import { factWords } from '@renderer/register/words/facts'
import { AttentionIcon } from '@renderer/ui/icons'
import { formatDay } from '@renderer/ui/format'
import { ExternalLink } from '@renderer/register/ExternalLink'
import styles from './DisputedPart.module.css'
import type { PageOf } from './page'
import { disputesOf, sourceOf } from './source'

interface Version {
  heading: string
  statement: string
  source: string
  address: string
  readOn: string | null
}

/** Where sources disagree: what each says, side by side. Nothing when they agree. */
export function DisputedPart({ page, groups }: { page: PageOf; groups: readonly FactGroup[] }) {
  const { t } = page.names
  const disputes = disputesOf(page.record)
  if (disputes.length === 0) return null

  /** What the record itself says, beside a single other version. */
  function own(topic: string): Version {
    const source = sourceOf(page.record)
    return {
      heading: t('page.disputed.own'),
      statement: factWords(groups, topic, page.names) || t('page.disputed.ownUnstated'),
      source: source?.text ?? '',
      address: source?.address ?? '',
      readOn: source?.readOn ?? null,
    }
  }

  return (
    <section className={styles['disputed']} aria-labelledby="disputed">
      <h2 id="disputed" className={styles['title']}>
        <AttentionIcon aria-hidden />
        {t('page.disputed.title')}
      </h2>
      {disputes.map(({ topic, versions }) => {
        const others = versions.map((version): Version => ({
          heading: t('page.disputed.other'),
          statement: version.statement || t('page.disputed.unstated'),
          source: version.text,
          address: version.address,
          readOn: version.readOn,
        }))
        const shown = others.length === 1 ? [own(topic), ...others] : others
        return (
          <div key={topic} className={styles['dispute']}>
            <h3 className={styles['topic']}>{topic || t('page.disputed.topicless')}</h3>
            <ul className={styles['versions']}>
              {shown.map((version, index) => (
                <li key={index} className={styles['version']}>
                  <VersionText version={version} page={page} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function VersionText({ version, page }: { version: Version; page: PageOf }) {
  const { t } = page.names
  const name = version.source || version.address
  return (
    <>
      <span className={styles['heading']}>{version.heading}</span>
      <span className={styles['statement']}>{version.statement}</span>
      <span className={styles['source']}>
        {version.address ? (
          <ExternalLink address={version.address} label={name} />
        ) : (
          name || t('page.disputed.noSource')
        )}
        {version.readOn && ` · ${t('page.source.read', { day: formatDay(version.readOn) })}`}
      </span>
    </>
  )
}
