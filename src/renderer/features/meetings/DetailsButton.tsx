import { ActionIcon } from '@mantine/core'
import { useLocation } from 'wouter'
import { recordPath } from '@renderer/app/routes'
import { EditIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'

/** Opens the details of a meeting beside the table; Space does the same in its row. */
export function DetailsButton({ id, name }: { id: string; name: string }) {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  return (
    <ActionIcon
      size="sm"
      tabIndex={-1}
      data-row-action
      aria-label={t('meetings.actions.detailsOf', { name })}
      title={t('meetings.actions.editDetails')}
      onClick={() => navigate(recordPath('meetings', 'meeting', id))}
    >
      <EditIcon aria-hidden />
    </ActionIcon>
  )
}
