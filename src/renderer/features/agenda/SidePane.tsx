import { useId, useState, type KeyboardEvent } from 'react'
import type { MeetingData } from '@shared/rules/meetingData'
import type { ProposalSources } from '@shared/rules/proposals/input'
import { useTexts } from '@renderer/ui/texts'
import { PreviewPanel } from './PreviewPanel'
import { ProposalPanel } from './ProposalPanel'
import styles from './SidePane.module.css'

const tabs = ['proposals', 'preview'] as const
type Tab = (typeof tabs)[number]

interface SidePaneProps {
  data: MeetingData
  sources: ProposalSources | null | undefined
  /** Unfolds an item of the agenda and moves the focus to it. */
  onEdit: (occurrenceId: string) => void
}

/** Beside the list: what the registers propose, and the paper as it will be. */
export function SidePane({ data, sources, onEdit }: SidePaneProps) {
  const { t } = useTexts()
  const id = useId()
  // A draft is filled first; what is held is looked at.
  const [tab, setTab] = useState<Tab>(data.meeting.state === 'draft' ? 'proposals' : 'preview')

  function onKeyDown({ key }: KeyboardEvent) {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    const other = tab === 'proposals' ? 'preview' : 'proposals'
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
        {tab === 'proposals' ? (
          <ProposalPanel data={data} sources={sources} onEdit={onEdit} />
        ) : (
          <PreviewPanel data={data} />
        )}
      </div>
    </aside>
  )
}
