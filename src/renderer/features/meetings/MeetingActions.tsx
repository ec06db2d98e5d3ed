import { ActionIcon, Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import { isOpened } from '@shared/model/openMeeting'
import { holdPath, meetingPath } from '@renderer/app/routes'
import { PapersMenu } from '@renderer/paper/ofMeeting/PapersMenu'
import { askWhyReopened, reopeningNow } from '@renderer/register/reopening'
import { StageMark } from '@renderer/register/StageMark'
import { tellSaved } from '@renderer/register/tellSaved'
import { patch } from '@renderer/store/change'
import { useMeetingStage } from '@renderer/store/meetingStage'
import { save } from '@renderer/store/save'
import { AgendaIcon, DroppedIcon, MoreIcon, OpenStateIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'

const DraftDialog = loadLater(() => import('./DraftDialog'))

/** What can be done with a meeting beside its form: open its agenda, cancel it or take it back. */
export function MeetingActions({ record }: { record: Meeting }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const stage = useMeetingStage(record)
  const [isDrafting, setDrafting] = useState(false)
  const title = textIn(record.title, language)

  async function cancel() {
    const result = await save([patch('meeting', record.id, { state: 'cancelled' })], 'edit')
    tellSaved(t, result, t('meetings.actions.cancelled', { title }))
  }

  /** Who took it back, when and why stays with the meeting. */
  async function restore() {
    const reason = await askWhyReopened(t, 'cancelled')
    if (reason === null) return
    const trace = { ...reopeningNow(reason), from: 'cancelled' as const }
    const result = await save(
      [
        patch('meeting', record.id, ({ reopenings }) => ({
          state: 'draft' as const,
          reopenings: [...reopenings, trace],
        })),
      ],
      'reopen',
      reason,
    )
    tellSaved(t, result, t('meetings.actions.restored', { title }))
  }

  return (
    <>
      {stage && <StageMark filled stage={stage} />}
      <Button
        variant="light"
        leftSection={<AgendaIcon aria-hidden />}
        onClick={() => navigate(meetingPath(record.id))}
      >
        {t('meetings.actions.openAgenda')}
      </Button>
      {record.state === 'idea' && (
        <Button variant="default" onClick={() => setDrafting(true)}>
          {t('dispatch.idea.toDraft')}
        </Button>
      )}
      {isDrafting && <DraftDialog idea={record} onClose={() => setDrafting(false)} />}
      {record.state === 'draft' && (
        <Button variant="default" onClick={() => navigate(holdPath(record.id))}>
          {t(isOpened(record) ? 'meetingMode.resume' : 'meetingMode.open')}
        </Button>
      )}
      <PapersMenu meetingId={record.id} />
      {(record.state === 'draft' || record.state === 'cancelled') && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('common.more')}>
              <MoreIcon aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {record.state === 'draft' ? (
              <Menu.Item leftSection={<DroppedIcon aria-hidden />} onClick={() => void cancel()}>
                {t('meetings.actions.cancel')}
              </Menu.Item>
            ) : (
              <Menu.Item leftSection={<OpenStateIcon aria-hidden />} onClick={() => void restore()}>
                {t('meetings.actions.restore')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
