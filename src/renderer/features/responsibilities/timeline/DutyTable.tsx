import { Link } from 'wouter'
import type { DutyBar, DutyLane } from '@shared/pictures/dutyBars'
import { recordPath } from '@renderer/app/routes'
import { formatPeriod } from '@renderer/ui/format'
import { AttentionIcon } from '@renderer/ui/icons'
import pictures from '@renderer/ui/pictures/Pictures.module.css'
import { useTexts } from '@renderer/ui/texts'
import styles from './Timeline.module.css'

const columns = ['area', 'holder', 'kind', 'period', 'problems'] as const

/** The equal of the timeline in words: every responsibility as a row, and what is not in order. */
export function DutyTable({ lanes }: { lanes: readonly DutyLane[] }) {
  const { t } = useTexts()
  const label = t('duties.timeline.label')
  return (
    <div className={pictures['tableWrap']} role="region" tabIndex={0} aria-label={label}>
      <table className={pictures['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`duties.timeline.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) =>
            lane.bars.length === 0 ? (
              <DutyRow key={lane.id} lane={lane} bar={null} isFirst />
            ) : (
              lane.bars.map((bar, index) => (
                <DutyRow key={bar.id} lane={lane} bar={bar} isFirst={index === 0} />
              ))
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

interface DutyRowProps {
  lane: DutyLane
  bar: DutyBar | null
  /** What is not in order is said once for each area. */
  isFirst: boolean
}

function DutyRow({ lane, bar, isFirst }: DutyRowProps) {
  const { t } = useTexts()
  return (
    <tr>
      <th scope="row">{lane.name}</th>
      <td>
        {bar && (
          <Link href={recordPath('responsibilities', 'responsibility', bar.id)}>{bar.label}</Link>
        )}
      </td>
      <td>{bar && t(`model.responsibilityKind.${bar.kind}`)}</td>
      <td>{bar && formatPeriod(bar.from, bar.until)}</td>
      <td>
        {isFirst &&
          lane.problems.map((problem) => (
            <span key={problem} className={styles['problem']}>
              <AttentionIcon aria-hidden />
              {problem}
            </span>
          ))}
      </td>
    </tr>
  )
}
