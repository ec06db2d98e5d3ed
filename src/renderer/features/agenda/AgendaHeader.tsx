import { ActionIcon, Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import { isOpened } from '@shared/model/openMeeting'
import type { MeetingData } from '@shared/rules/meetingData'
import { isSealed } from '@shared/rules/minutesState'
import { runCommand } from '@renderer/app/commands'
import { holdPath, recordPath, routes } from '@renderer/app/routes'
import { PapersMenu } from '@renderer/paper/ofMeeting/PapersMenu'
import { meetingTime } from '@renderer/register/meetingTime'
import { askWhyReopened } from '@renderer/register/reopening'
import { StageMark } from '@renderer/register/StageMark'
import { tellSaved } from '@renderer/register/tellSaved'
import {
  BackIcon,
  CheckIcon,
  EditIcon,
  ExportIcon,
  MeetingIcon,
  MoreIcon,
  UndoIcon,
} from '@renderer/ui/icons'
import type { CommitResult } from '@renderer/store/commit'
import { useMeetingStage } from '@renderer/store/meetingStage'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { loadLater } from '@renderer/ui/loadLater'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import { reopen } from './actions/meetingState'
import styles from './AgendaScreen.module.css'

const ClosingDialog = loadLater(() => import('./hold/ClosingDialog'))

/** Which meeting, when and where; its state, and what can be done with the whole. */
export function AgendaHeader({ data }: { data: MeetingData }) {
  const { meeting } = data
  const { t, language } = useTexts()
  const stage = useMeetingStage(meeting)
  return (
    <PageHeader
      title={textIn(meeting.title, language)}
      back={
        <Link href={routes.meetings} className={styles['back'] ?? ''}>
          <BackIcon aria-hidden />
          {t('agenda.builder.back')}
        </Link>
      }
      detail={
        <div className={styles['facts']}>
          {stage && <StageMark filled stage={stage} />}
          <span>{meetingTime(meeting, t, language)}</span>
          {meeting.place && <span>{meeting.place}</span>}
          {meeting.link && (
            <a href={meeting.link} target="_blank" rel="noreferrer">
              {t('agenda.builder.link')}
            </a>
          )}
          <span>
            {t('agenda.builder.documentLanguage', {
              language: t(`common.languages.${meeting.language}`),
            })}
          </span>
          <Link href={recordPath('meetings', 'meeting', meeting.id)}>
            <EditIcon aria-hidden />
            {t('agenda.builder.editMeeting')}
          </Link>
        </div>
      }
      actions={<Actions data={data} />}
    />
  )
}

function Actions({ data }: { data: MeetingData }) {
  const { meeting } = data
  const { t } = useTexts()
  const [, navigate] = useLocation()
  const [isClosing, setClosing] = useState(false)
  const isDraft = meeting.state === 'draft'

  function tell(result: CommitResult | null, text: string) {
    if (result) tellSaved(t, result, text)
  }

  /** What was locked is opened only with a reason, which stays with the meeting; so is what was cancelled. */
  async function openAgain() {
    const reason = await askWhyReopened(t, meeting.state === 'held' ? 'held' : 'cancelled')
    if (reason === null) return
    tell(await reopen(meeting.id, reason), t('agenda.builder.reopened'))
  }

  return (
    <>
      <Menu position="bottom-end" keepMounted={false}>
        <Menu.Target>
          <ActionIcon size={30} variant="default" aria-label={t('common.more')}>
            <MoreIcon aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {meeting.state === 'idea' ? (
            <Menu.Item
              leftSection={<EditIcon aria-hidden />}
              onClick={() => navigate(recordPath('meetings', 'meeting', meeting.id))}
            >
              {t('dispatch.idea.toDraft')}
            </Menu.Item>
          ) : isDraft ? (
            <Menu.Item leftSection={<CheckIcon aria-hidden />} onClick={() => setClosing(true)}>
              {t('agenda.builder.hold')}
            </Menu.Item>
          ) : (
            <Menu.Item
              disabled={isSealed(meeting)}
              leftSection={<UndoIcon aria-hidden />}
              onClick={() => void openAgain()}
            >
              {t('agenda.builder.reopen')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isClosing && <ClosingDialog data={data} onClose={() => setClosing(false)} />}
      <PapersMenu meetingId={meeting.id} />
      {isDraft && (
        <Button
          variant="default"
          leftSection={<MeetingIcon aria-hidden />}
          onClick={() => navigate(holdPath(meeting.id))}
        >
          {t(isOpened(meeting) ? 'meetingMode.resume' : 'meetingMode.open')}
        </Button>
      )}
      <Button
        {...keyTip(t('agenda.builder.export'), keysOf('export'))}
        leftSection={<ExportIcon aria-hidden />}
        onClick={() => {
          runCommand('export')
        }}
      >
        {t('agenda.builder.export')}
      </Button>
    </>
  )
}
