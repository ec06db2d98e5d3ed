import { Button } from '@mantine/core'
import { CheckIcon } from '@renderer/ui/icons'
import { KeyHint } from '@renderer/ui/KeyHint'
import { StatusMark } from '@renderer/ui/StatusMark'
import { formatDay } from '@renderer/ui/format'
import { ExternalLink } from '@renderer/register/ExternalLink'
import type { PageOf } from './page'
import { Part } from './Part'
import { sourceOf } from './source'
import styles from './SourcePart.module.css'

interface SourcePartProps {
  page: PageOf
  /** Writes down that the record was made sure of today. */
  onVerify: () => void
}

/** Where the record comes from and when it was last made sure of; nothing for kinds without a source. */
export function SourcePart({ page, onVerify }: SourcePartProps) {
  const { t } = page.names
  const source = sourceOf(page.record)
  if (source === undefined) return null
  const verifiedOn = source?.verifiedOn ?? null
  const name = source?.text ?? ''
  return (
    <Part title={t('page.source.title')}>
      <div className={styles['source']}>
        <p className={styles['name']}>
          {source?.address ? (
            <ExternalLink address={source.address} label={name || source.address} />
          ) : (
            name || <span className={styles['none']}>{t('page.source.none')}</span>
          )}
        </p>
        <p className={styles['days']}>
          {verifiedOn ? (
            <StatusMark
              tone="done"
              label={t('page.source.verified', { day: formatDay(verifiedOn) })}
            />
          ) : (
            <StatusMark tone="unknown" label={t('page.source.notVerified')} />
          )}
          {source?.readOn && (
            <span>{t('page.source.read', { day: formatDay(source.readOn) })}</span>
          )}
        </p>
        {verifiedOn !== page.today && (
          <Button
            variant="default"
            leftSection={<CheckIcon aria-hidden />}
            rightSection={<KeyHint keys="V" />}
            onClick={onVerify}
          >
            {t('page.source.verify')}
          </Button>
        )}
      </div>
    </Part>
  )
}
