import { Link } from 'wouter'
import type { DutyBar, DutyLane } from '@shared/pictures/dutyBars'
import { recordPath } from '@renderer/app/routes'
import { formatPeriod } from '@renderer/ui/format'
import { AttentionIcon } from '@renderer/ui/icons'
import { PictureTable } from '@renderer/ui/pictures/PictureTable'
import { useTexts } from '@renderer/ui/texts'
import styles from './Timeline.module.css'

const columns = ['area', 'holder', 'kind', 'period', 'problems'] as const

/** The equal of the timeline in words: every responsibility as a row, and what is not in order. */
export function DutyTable({ lanes }: { lanes: readonly DutyLane[] }) {
  const { t } = useTexts()
  const label = t('duties.timeline.label')
  return (
    <PictureTable
      label={label}
      heads={columns.map((column) => t(`duties.timeline.columns.${column}`))}
    >
      {lanes.map((lane) =>
        lane.bars.length === 0 ? (
          <DutyRow key={lane.id} lane={lane} bar={null} isFirst />
        ) : (
          lane.bars.map((bar, index) => (
            <DutyRow key={bar.id} lane={lane} bar={bar} isFirst={index === 0} />
          ))
        ),
      )}
    </PictureTable>
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
