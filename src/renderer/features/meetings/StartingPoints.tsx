import { textIn } from '@shared/model/base'
import { homeZone, wallTime } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { useTexts } from '@renderer/ui/texts'
import { formatClock, formatDay, formatWeekday } from '@renderer/ui/format'
import styles from './NewMeeting.module.css'
import type { StartingPoint } from './startingPoints'

interface StartingPointsProps {
  points: readonly StartingPoint[]
  chosen: string
  onChoose: (key: string) => void
}

const origins = ['series', 'template', 'scratch'] as const

/** Everything a meeting can start from, as one choice; each series says when its next meeting is. */
export function StartingPoints({ points, chosen, onChoose }: StartingPointsProps) {
  const { t, language } = useTexts()
  return (
    <fieldset className={styles['points']}>
      <legend className={styles['legend']}>{t('meetings.new.start')}</legend>
      {origins.map((origin) => {
        const own = points.filter((point) => point.origin === origin)
        if (own.length === 0) return null
        return (
          <div key={origin} className={styles['origin']}>
            <p className={styles['originName']}>{t(`meetings.new.${origin}`)}</p>
            {own.map((point) => (
              <label key={point.key} className={styles['point']}>
                <input
                  type="radio"
                  name="starting-point"
                  className={styles['radio']}
                  checked={point.key === chosen}
                  onChange={() => onChoose(point.key)}
                  autoFocus={point.key === chosen}
                />
                <span className={styles['pointWords']}>
                  <span className={styles['pointName']}>
                    {point.source
                      ? textIn(point.source.name, language)
                      : t('meetings.new.scratchName')}
                  </span>
                  <span className={styles['pointDetail']}>{detailOf(point, t, language)}</span>
                </span>
              </label>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}

function detailOf(point: StartingPoint, t: Texts, language: 'fi' | 'en'): string {
  const { origin, proposed, template } = point
  if (origin === 'scratch') return t('meetings.new.scratchText')
  if (origin === 'template' && template) {
    const count = template.items.length
    return t('meetings.new.templateText', { count, minutes: template.duration })
  }
  const { day, clock } = wallTime(proposed.start, proposed.timeZone ?? homeZone)
  return t('meetings.new.proposed', {
    weekday: formatWeekday(day, language, true),
    day: formatDay(day),
    clock: formatClock(clock, language),
  })
}
