import { useId, useState, type KeyboardEvent } from 'react'
import { isInMaking } from '@shared/model/meetingState'
import type { MeetingData } from '@shared/rules/meetingData'
import type { ProposalSources } from '@shared/rules/proposals/input'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { PreviewPanel } from './PreviewPanel'
import { ProposalPanel } from './ProposalPanel'
import styles from './SidePane.module.css'

const DispatchPanel = loadLater(() => import('./dispatch/DispatchPanel'))

const tabs = ['proposals', 'preview', 'dispatch'] as const
type Tab = (typeof tabs)[number]

interface SidePaneProps {
  data: MeetingData
  sources: ProposalSources | null | undefined
  /** Unfolds an item of the agenda and moves the focus to it. */
  onEdit: (occurrenceId: string) => void
}

/** Beside the list: what the registers propose, the paper as it will be, and the invitation. */
export function SidePane({ data, sources, onEdit }: SidePaneProps) {
  const { t } = useTexts()
  const id = useId()
  // A draft is filled first; what is held is looked at.
  const [tab, setTab] = useState<Tab>(isInMaking(data.meeting) ? 'proposals' : 'preview')

  function onKeyDown({ key }: KeyboardEvent) {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    const by = key === 'ArrowRight' ? 1 : tabs.length - 1
    const other = tabs[(tabs.indexOf(tab) + by) % tabs.length] ?? tab
    setTab(other)
    document.getElementById(`${id}${other}`)?.focus()
  }

  return (
    <aside className={styles['pane']} aria-label={t('agenda.builder.side')}>
      <div role="tablist" className={styles['tabs']} onKeyDown={onKeyDown}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}${one}`}
            className={styles['tab']}
            aria-selected={one === tab}
            aria-controls={`${id}panel`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => {
              setTab(one)
            }}
          >
            {t(`agenda.builder.sideTabs.${one}`)}
          </button>
        ))}
      </div>
      <div
        id={`${id}panel`}
        role="tabpanel"
        aria-labelledby={`${id}${tab}`}
        className={styles['panel']}
      >
        {tab === 'proposals' && <ProposalPanel data={data} sources={sources} onEdit={onEdit} />}
        {tab === 'preview' && <PreviewPanel data={data} />}
        {tab === 'dispatch' && <DispatchPanel data={data} />}
      </div>
    </aside>
  )
}
