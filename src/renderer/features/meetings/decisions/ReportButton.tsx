import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { reportAudiences, type ReportAudience } from '@shared/model/reportAudience'
import type { DecisionRow } from '@shared/rules/decisions'
import { ExportIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'

const ReportDialog = loadLater(() => import('./ReportDialog'))

/** Makes a report to the management group or a bulletin to the staff of the decisions of a period. */
export function ReportButton({
  decisions,
  today,
}: {
  decisions: readonly DecisionRow[]
  today: string
}) {
  const { t } = useTexts()
  const [to, setTo] = useState<ReportAudience | null>(null)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<ExportIcon aria-hidden />}>
            {t('afterMeeting.report.make')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {reportAudiences.map((one) => (
            <Menu.Item key={one} onClick={() => setTo(one)}>
              {t(`minutes.paper.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {to && (
        <ReportDialog decisions={decisions} to={to} today={today} onClose={() => setTo(null)} />
      )}
    </>
  )
}
