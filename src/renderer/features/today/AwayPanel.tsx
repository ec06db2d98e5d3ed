import { Link } from 'wouter'
import { personName } from '@shared/model/personName'
import { recordPath } from '@renderer/app/routes'
import { registerPath } from '@renderer/register/paths'
import { useQuery } from '@renderer/store/query'
import { type Absence, absences } from '@renderer/store/today'
import { DoneIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatDayShort } from '@renderer/ui/format'
import styles from './Lists.module.css'
import { Panel } from './Panel'

/** As many as are read at a glance, and are drawn within a frame; the register has the rest. */
const shown = 8

/** Who is away and who stands in; it ends by itself with the cover row. */
export function AwayPanel({ today }: { today: string }) {
  const { t } = useTexts()
  const away = useQuery(absences(today))
  if (!away) return null
  const left = away.length - shown
  return (
    <Panel
      title={t('today.away.title')}
      more={{ label: t('today.away.add'), path: recordPath('people', 'cover', 'new') }}
    >
      {away.length === 0 ? (
        <p className={styles['calm']}>
          <DoneIcon aria-hidden />
          {t('today.away.nobody')}
        </p>
      ) : (
        <ul className={styles['list']}>
          {away.slice(0, shown).map((absence) => (
            <li key={absence.cover.id} data-line>
              <AbsenceRow {...absence} />
            </li>
          ))}
          {left > 0 && (
            <li data-line>
              <Link href={registerPath('people', 'cover')} className={styles['row'] ?? ''} data-row>
                {t('today.attention.more', { count: left })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </Panel>
  )
}

function AbsenceRow({ cover, covered, covering }: Absence) {
  const { t } = useTexts()
  return (
    <Link href={recordPath('people', 'cover', cover.id)} className={styles['row'] ?? ''} data-row>
      <span className={styles['words']}>
        <span className={styles['name']}>
          {covered ? personName(covered) : t('common.unnamed')}
        </span>
        <span className={styles['detail']}>
          {t('today.away.until', {
            reason: t(`model.coverReason.${cover.reason}`),
            day: formatDayShort(cover.until),
          })}
        </span>
        {covering && (
          <span className={styles['detail']}>
            {t('today.away.cover', { name: personName(covering) })}
          </span>
        )}
      </span>
    </Link>
  )
}
