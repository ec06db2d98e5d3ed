import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { composeDutyTable } from '@shared/documents/dutyTable'
import type { DocumentLanguage } from '@shared/model/base'
import type { Responsibility } from '@shared/model/responsibility'
import { ownOrganisation } from '@shared/rules/ours'
import { loadLater } from '@renderer/ui/loadLater'
import { DocumentIcon } from '@renderer/ui/icons'
import type { ResponsibilityContext } from './responsibilityColumns'

const PaperDialog = loadLater(() => import('@renderer/paper/PaperDialog'))

interface DutyTableButtonProps {
  context: ResponsibilityContext
  rows: readonly Responsibility[]
}

/** The duty table of the day that is looked at, to print or to send. */
export function DutyTableButton({ context, rows }: DutyTableButtonProps) {
  const { t, day, today, records } = context
  const pastDay = context.pastDay ?? null
  const [isOpen, setOpen] = useState(false)
  const compose = useCallback(
    (language: DocumentLanguage) =>
      composeDutyTable(
        {
          areas: [...records.area.values()],
          responsibilities: rows,
          covers: [...records.cover.values()],
          people: records.person,
          organisation: ownOrganisation(records.organisation.values()),
          day,
          today,
          recordedOn: pastDay,
        },
        language,
      ),
    [records, rows, day, today, pastDay],
  )

  return (
    <>
      <Button
        variant="default"
        leftSection={<DocumentIcon aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('duties.table')}
      </Button>
      {isOpen && (
        <PaperDialog
          title={t('duties.tableTitle')}
          compose={compose}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
