import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Person } from '@shared/model/person'
import type { AreaTimeline, Stretch } from '@shared/rules/responsibilityTimeline'
import { recordPath } from '@renderer/app/routes'
import { nameOf } from '@renderer/register/names'
import { AttentionIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatPeriod } from '@renderer/ui/format'
import { placeOf, type Scale } from './scale'
import styles from './Timeline.module.css'

interface AreaRowProps {
  timeline: AreaTimeline
  people: ReadonlyMap<string, Person>
  scale: Scale
  today: string
}

/** One area: its name, the bars of its holders, and in words what is not in order. */
export function AreaRow({ timeline, people, scale, today }: AreaRowProps) {
  const { t, language } = useTexts()
  const { area, rows, gaps, overlaps } = timeline
  const words = (stretch: Stretch) => formatPeriod(stretch.from, stretch.until)
  const problems = [
    ...gaps.map((gap) => t('duties.timeline.gap', { period: words(gap) })),
    ...overlaps.map((overlap) => t('duties.timeline.overlap', { period: words(overlap) })),
  ]
  return (
    <tr>
      <th scope="row" className={styles['area']}>
        {textIn(area.name, language)}
        {problems.map((problem) => (
          <span key={problem} className={styles['problem']}>
            <AttentionIcon aria-hidden />
            {problem}
          </span>
        ))}
        {rows.length === 0 && (
          <span className={styles['problem']}>
            <AttentionIcon aria-hidden />
            {t('duties.timeline.none')}
          </span>
        )}
      </th>
      <td className={styles['lane']}>
        <ul className={styles['bars']}>
          {rows.map((row) => {
            const holder = nameOf(people, row.holderId, language) || row.holderRole
            const kind = t(`model.responsibilityKind.${row.kind}`)
            const name = holder || t('common.unnamed')
            return (
              <li key={row.id} className={styles['barLine']}>
                <Link
                  href={recordPath('responsibilities', 'responsibility', row.id)}
                  className={styles['bar'] ?? ''}
                  data-kind={row.kind}
                  style={placeOf(row, scale)}
                  title={[name, kind, words(row)].filter(Boolean).join(', ')}
                >
                  {name}
                  <span className={styles['hidden']}>
                    {[kind, words(row)].filter(Boolean).join(', ')}
                  </span>
                </Link>
              </li>
            )
          })}
        </ul>
        {gaps.map((gap) => (
          <span
            key={`gap ${gap.from ?? ''}`}
            aria-hidden
            className={styles['gap']}
            style={placeOf(gap, scale)}
          />
        ))}
        {overlaps.map((overlap) => (
          <span
            key={`overlap ${overlap.from ?? ''}`}
            aria-hidden
            className={styles['overlap']}
            style={placeOf(overlap, scale)}
          />
        ))}
        <span
          aria-hidden
          className={styles['today']}
          style={{ left: placeOf({ from: today, until: today }, scale).left }}
        />
      </td>
    </tr>
  )
}
