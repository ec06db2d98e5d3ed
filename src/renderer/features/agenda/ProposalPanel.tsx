import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { MeetingData } from '@shared/rules/meetingData'
import { proposeAgenda } from '@shared/rules/proposals/proposeAgenda'
import { runCommand } from '@renderer/app/commands'
import { useProposalInput } from '@renderer/store/proposalInput'
import { EmptyState } from '@renderer/ui/EmptyState'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { ProposalCard } from './ProposalCard'
import { acceptProposals, dropProposal, postponeProposal } from './proposalActions'
import styles from './ProposalPanel.module.css'

interface ProposalPanelProps {
  data: MeetingData
  /** Unfolds an item of the agenda and moves the focus to it. */
  onEdit(occurrenceId: string): void
}

/** What the registers propose for the agenda, each with its reason: accept, edit, drop or postpone. */
export default function ProposalPanel({ data, onEdit }: ProposalPanelProps) {
  const { t } = useTexts()
  const input = useProposalInput(data.meeting.id)
  const proposals = useMemo(() => (input ? proposeAgenda(input) : []), [input])

  if (data.meeting.state !== 'draft') {
    return <EmptyState title={t('papers.proposals.none')} text={t('papers.proposals.locked')} />
  }
  if (!input) return null
  if (proposals.length === 0) {
    return <EmptyState title={t('papers.proposals.none')} text={t('papers.proposals.noneText')} />
  }

  const undo = { label: t('common.undo'), run: () => runCommand('undo') }

  async function acceptAll() {
    await acceptProposals(proposals, data)
    notify({ text: t('papers.proposals.accepted', { count: proposals.length }), action: undo })
  }

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <p className={styles.count}>{t('papers.proposals.count', { count: proposals.length })}</p>
        <Button size="xs" onClick={() => void acceptAll()}>
          {t('papers.proposals.acceptAll')}
        </Button>
      </div>
      <p className={styles.keys} id="proposal-keys">
        {t('papers.proposals.keys')}
      </p>
      <ul className={styles.list} aria-label={t('papers.proposals.title')}>
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.key}
            proposal={proposal}
            onAccept={() => {
              void acceptProposals([proposal], data)
            }}
            onEdit={() => {
              void acceptProposals([proposal], data).then((id) => {
                if (id) onEdit(id)
              })
            }}
            onDrop={() => {
              void dropProposal(proposal, data.meeting.id)
              notify({ text: t('papers.proposals.dropped'), action: undo })
            }}
            onPostpone={(until) => {
              void postponeProposal(proposal, until)
              notify({ text: t('papers.proposals.postponed'), action: undo })
            }}
          />
        ))}
      </ul>
    </div>
  )
}
