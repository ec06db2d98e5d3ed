import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReportAudience } from '@shared/model/reportAudience'
import type { DecisionRow } from '@shared/rules/decisions'
import { patch } from '@renderer/store/change'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'

const ReportingDialog = loadLater(() => import('./ReportingDialog'))

interface MarkAllReportedProps {
  /** What the report that was written contains. */
  told: readonly DecisionRow[]
  to: ReportAudience
  onMarked: () => void
}

/** Writes to each decision of a report that it was told, and when and where; nothing when there is none. */
export function MarkAllReported({ told, to, onMarked }: MarkAllReportedProps) {
  const { t } = useTexts()
  const [asking, setAsking] = useState(false)
  const [isMarked, setMarked] = useState(false)
  if (told.length === 0 || isMarked) return null
  const title = t(`afterMeeting.report.markAll.${to}`, { count: told.length })
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {title}
      </Button>
      {asking && (
        <ReportingDialog
          title={title}
          to={to}
          changes={(reported) =>
            told.map(({ id }) =>
              patch('occurrence', id, (now) => ({ reporting: [...now.reporting, reported] })),
            )
          }
          onSaved={() => {
            setMarked(true)
            onMarked()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
