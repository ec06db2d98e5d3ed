import { ActionIcon, Button, Menu } from '@mantine/core'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import { isOpened } from '@shared/model/openMeeting'
import { holdPath, meetingPath } from '@renderer/app/routes'
import { PapersMenu } from '@renderer/features/agenda/papers/PapersMenu'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { AgendaIcon, DroppedIcon, MoreIcon, OpenStateIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'

/** What can be done with a meeting beside its form: open its agenda, cancel it or take it back. */
export function MeetingActions({ record }: { record: Meeting }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const title = textIn(record.title, language)

  async function setState(state: 'draft' | 'cancelled') {
    const result = await save([patch('meeting', record.id, { state })], 'edit')
    const done = state === 'cancelled' ? 'cancelled' : 'restored'
    tellSaved(t, result, t(`meetings.actions.${done}`, { title }))
  }

  return (
    <>
      <Button
        variant="light"
        leftSection={<AgendaIcon aria-hidden />}
        onClick={() => navigate(meetingPath(record.id))}
      >
        {t('meetings.actions.openAgenda')}
      </Button>
      {record.state === 'draft' && (
        <Button variant="default" onClick={() => navigate(holdPath(record.id))}>
          {t(isOpened(record) ? 'meetingMode.resume' : 'meetingMode.open')}
        </Button>
      )}
      <PapersMenu meetingId={record.id} />
      {record.state !== 'held' && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('common.more')}>
              <MoreIcon aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {record.state === 'draft' ? (
              <Menu.Item
                leftSection={<DroppedIcon aria-hidden />}
                onClick={() => void setState('cancelled')}
              >
                {t('meetings.actions.cancel')}
              </Menu.Item>
            ) : (
              <Menu.Item
                leftSection={<OpenStateIcon aria-hidden />}
                onClick={() => void setState('draft')}
              >
                {t('meetings.actions.restore')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
