import type { Dispatch } from '@shared/model/dispatch'
import { formatMoment } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'

/** What was sent, the newest first; who got it and which files unfold. */
export function SentList({ sent, zone }: { sent: readonly Dispatch[]; zone: string }) {
  const { t, language } = useTexts()
  return (
    <section className={styles.part} aria-label={t('dispatch.sent.title')}>
      <h3 className={styles.heading}>{t('dispatch.sent.title')}</h3>
      {sent.length === 0 && <p className={styles.soft}>{t('dispatch.sent.none')}</p>}
      <ol className={styles.list}>
        {[...sent].reverse().map((one) => {
          const when = formatMoment(one.at, zone, language)
          return (
            <li key={one.id}>
              <details className={styles.sent}>
                <summary>
                  <b>{t(`model.dispatchKind.${one.what}`)}</b>{' '}
                  {t('dispatch.sent.version', { version: one.version })}
                  <span className={styles.soft}>
                    {one.by ? t('dispatch.sent.when', { when, who: one.by }) : when}
                    {' · '}
                    {t('dispatch.sent.recipients', { count: one.recipients.length })}
                  </span>
                </summary>
                <SentDetails one={one} />
              </details>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function SentDetails({ one }: { one: Dispatch }) {
  const { t } = useTexts()
  return (
    <div className={styles.details}>
      <ul className={styles.sentences}>
        {one.recipients.map(({ name, email }, at) => (
          <li key={`${email} ${String(at)}`}>
            {t('dispatch.sent.recipient', { name, email: email || t('dispatch.sent.noAddress') })}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {t(one.files.length > 0 ? 'dispatch.sent.files' : 'dispatch.sent.noFiles')}
      </p>
      <ul className={styles.sentences}>
        {one.files.map(({ name, hash }) => (
          <li key={name}>
            {name} <code className={styles.hash}>{hash}</code>
          </li>
        ))}
      </ul>
      {one.hash !== '' && (
        <p className={styles.hash}>{t('dispatch.sent.hash', { hash: one.hash })}</p>
      )}
      {one.what !== 'minutes' && (
        <p className={styles.soft}>{t('dispatch.sent.sequence', { sequence: one.sequence })}</p>
      )}
    </div>
  )
}
