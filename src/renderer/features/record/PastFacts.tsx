import { Button } from '@mantine/core'
import { factsOf } from '@renderer/register/words/facts'
import { usePastRecord } from '@renderer/store/history'
import type { FieldDef } from '@renderer/ui/form/types'
import { formatDay } from '@renderer/ui/format'
import { Facts } from './Facts'
import type { PageOf } from './page'
import styles from './PastFacts.module.css'

interface PastFactsProps {
  page: PageOf
  fields: readonly FieldDef<never>[]
  day: string
  onBack: () => void
}

/** What was known of the record when a day ended, to be read only. */
export function PastFacts({ page, fields, day, onBack }: PastFactsProps) {
  const { target, record, names } = page
  const { t, language } = names
  const past = usePastRecord(target, record, day)
  return (
    <>
      <div className={styles['banner']} role="status">
        <div>
          <b>{t('page.history.past.title', { day: formatDay(day) })}</b>
          <p>{t('page.history.past.banner')}</p>
          {past && past.on.state !== 'there' && <p>{t(`page.history.past.${past.on.state}`)}</p>}
        </div>
        <Button variant="default" onClick={onBack}>
          {t('page.history.past.back')}
        </Button>
      </div>
      {past?.on.state === 'there' && (
        <Facts
          page={{ ...page, record: past.on.record, names: { ...names, found: past.found } }}
          groups={factsOf(fields, past.on.record, { t, language })}
        />
      )}
    </>
  )
}
