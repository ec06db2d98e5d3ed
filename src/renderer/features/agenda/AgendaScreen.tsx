import { ActionIcon, Tooltip } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { DocumentLanguage } from '@shared/model/base'
import { isInMaking } from '@shared/model/meetingState'
import type { MeetingData } from '@shared/rules/meetingData'
import { isSealed } from '@shared/rules/minutesState'
import { useCommand } from '@renderer/app/commands'
import { useMeetingData } from '@renderer/store/meetingData'
import { useProposalSources } from '@renderer/store/proposalInput'
import { setPreferences, usePreferences } from '@renderer/store/preferences'
import { EmptyState } from '@renderer/ui/EmptyState'
import { SidePaneIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { AgendaHeader } from './AgendaHeader'
import styles from './AgendaScreen.module.css'
import { BuilderContext, MeetingContext } from './builder'
import { ItemList, type ItemListHandle } from './items/ItemList'
import { PaperContext } from './minutes/paperOfMeeting'
import { StateNotes } from './minutes/StateNotes'
import { usePaperOf } from './minutes/usePaperOf'
import { LanguageSwitch } from './LanguageSwitch'
import { agendaOutline } from './outline/rows'
import { SidePane } from './SidePane'
import { TimeBar } from './TimeBar'

const ExportDialog = loadLater(() => import('./ExportDialog'))

/** The agenda builder of one meeting. */
export default function AgendaScreen({ meetingId }: { meetingId: string }) {
  const { t } = useTexts()
  const data = useMeetingData(meetingId)
  if (data === undefined) return null
  if (data === null) {
    return <EmptyState title={t('agenda.builder.missing')} text={t('agenda.builder.missingText')} />
  }
  return <Agenda data={data} />
}

function Agenda({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const { previewShown } = usePreferences()
  const sources = useProposalSources(data.meeting.id)
  const { id: meetingId, language: documents } = data.meeting
  const [language, setLanguage] = useState<DocumentLanguage>(documents)
  const [exporting, setExporting] = useState(false)
  const paper = usePaperOf(data.meeting)
  const list = useRef<ItemListHandle>(null)
  const outline = useMemo(() => agendaOutline(data), [data])
  const locked = !isInMaking(data.meeting)
  const sealed = isSealed(data.meeting)
  const builder = useMemo(
    () => ({ meetingId, language, locked, sealed }),
    [meetingId, language, locked, sealed],
  )
  useCommand('export', () => {
    setExporting(true)
  })
  const paneLabel = t(previewShown ? 'agenda.builder.sideHide' : 'agenda.builder.sideShow')

  return (
    <BuilderContext value={builder}>
      <MeetingContext value={data}>
        <PaperContext value={paper}>
          <div className={styles['screen']}>
            <div className={styles['main']}>
              <AgendaHeader data={data} />
              <div className={styles['tools']}>
                <TimeBar order={outline.order} />
                <LanguageSwitch
                  rows={outline.rows}
                  documents={documents}
                  value={language}
                  onChange={setLanguage}
                />
                <Tooltip label={paneLabel}>
                  <ActionIcon
                    aria-label={paneLabel}
                    aria-expanded={previewShown}
                    onClick={() => {
                      setPreferences({ previewShown: !previewShown })
                    }}
                  >
                    <SidePaneIcon aria-hidden />
                  </ActionIcon>
                </Tooltip>
              </div>
              <StateNotes data={data} />
              <div className={styles['items']}>
                <ItemList ref={list} rows={outline.rows} />
              </div>
            </div>
            {previewShown && (
              <SidePane
                data={data}
                sources={sources}
                onEdit={(id) => {
                  list.current?.goTo(id)
                }}
              />
            )}
          </div>
          {exporting && (
            <ExportDialog
              data={data}
              onClose={() => {
                setExporting(false)
              }}
            />
          )}
        </PaperContext>
      </MeetingContext>
    </BuilderContext>
  )
}
