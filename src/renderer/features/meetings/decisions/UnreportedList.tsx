import { Button } from '@mantine/core'
import { useState } from 'react'
import { textIn } from '@shared/model/base'
import {
  dayOfMeeting,
  type DecisionRow,
  type Unreported,
  unreported,
} from '@shared/rules/decisions'
import { patch } from '@renderer/store/change'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import styles from './DecisionsView.module.css'

const ReportingDialog = loadLater(() => import('./ReportingDialog'))

/** Meetings of the team that the management group or the staff has not been told of; nothing when all has been. */
export function UnreportedList({ decisions }: { decisions: readonly DecisionRow[] }) {
  const { t, language } = useTexts()
  const [opened, setOpened] = useState<Unreported | null>(null)
  const missing = unreported(decisions)
  if (missing.length === 0) return null
  return (
    <section className={styles.unreported} aria-label={t('afterMeeting.report.missing')}>
      <ul className={styles.lines}>
        {missing.map((one) => (
          <li key={`${one.meeting.id} ${one.to}`} className={styles.line}>
            <span>
              {t(`afterMeeting.report.notTold.${one.to}`, {
                meeting: `${textIn(one.meeting.title, language)} ${one.meeting.number}`.trim(),
                day: formatDay(dayOfMeeting(one.meeting)),
                count: one.decisions,
              })}
            </span>
            <Button size="xs" variant="default" onClick={() => setOpened(one)}>
              {t(`afterMeeting.report.mark.${one.to}`)}
            </Button>
          </li>
        ))}
      </ul>
      {opened && (
        <ReportingDialog
          title={t(`afterMeeting.report.mark.${opened.to}`)}
          to={opened.to}
          changes={(told) => [
            patch('meeting', opened.meeting.id, (now) => ({
              reporting: [...now.reporting, told],
            })),
          ]}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}
