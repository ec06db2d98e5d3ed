import { Button } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import type { LogEntry } from '@shared/model/change'
import { isInMaking } from '@shared/model/meetingState'
import type { MeetingData } from '@shared/rules/meetingData'
import { groupBy } from '@shared/rules/groupBy'
import { minutesOfAll, proposalSources, type Proposal } from '@shared/rules/proposals/proposal'
import { proposerFrom } from '@shared/rules/proposals/proposeAgenda'
import { meetingDay } from '@shared/rules/proposals/setting'
import type { ProposalSources } from '@shared/rules/proposals/input'
import { undoAction } from '@renderer/store/undoAction'
import { EmptyState } from '@renderer/ui/EmptyState'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import type { ProposalActions } from './ProposalCard'
import { ProposalGroup } from './ProposalGroup'
import { acceptProposals, dropProposal, postponeProposal } from './proposalActions'
import styles from './ProposalPanel.module.css'

interface ProposalPanelProps {
  data: MeetingData
  /** Kept ready while the draft is open; undefined while they load. */
  sources: ProposalSources | null | undefined
  /** Unfolds an item of the agenda and moves the focus to it. */
  onEdit(occurrenceId: string): void
}

/** What the registers propose for the agenda, each with its reason: accept, edit, drop or postpone. */
export function ProposalPanel({ data, sources, onEdit }: ProposalPanelProps) {
  const { t } = useTexts()
  const meetingId = data.meeting.id
  // Typing on the agenda goes first; the proposals follow when there is time.
  const { occurrences } = useDeferredValue(data)
  const calmSources = useDeferredValue(sources)
  const propose = useMemo(() => calmSources && proposerFrom(calmSources), [calmSources])
  const proposals = useMemo(() => propose?.(occurrences) ?? [], [propose, occurrences])

  if (!isInMaking(data.meeting)) {
    return <EmptyState title={t('papers.proposals.none')} text={t('papers.proposals.locked')} />
  }
  if (!propose) return null
  if (proposals.length === 0) {
    return <EmptyState title={t('papers.proposals.none')} text={t('papers.proposals.noneText')} />
  }

  function tell(text: string, done: { entry: LogEntry | null } | null) {
    if (done) notify({ text, ...undoAction(t('common.undo'), done.entry) })
    else notify({ text: t('shell.saveFailed'), tone: 'danger' })
  }

  async function acceptAll(chosen: readonly Proposal[]) {
    const done = await acceptProposals(chosen, meetingId)
    if (done) tell(t('papers.proposals.accepted', { count: done.count }), done)
  }

  const actions: ProposalActions = {
    onAccept: (proposal) => void acceptProposals([proposal], meetingId),
    onEdit: (proposal) =>
      void acceptProposals([proposal], meetingId).then((done) => {
        if (done) onEdit(done.lastId)
      }),
    onDrop: (proposal) =>
      void dropProposal(proposal, meetingId).then((done) => {
        tell(t('papers.proposals.dropped'), done)
      }),
    onPostpone: (proposal, until) =>
      void postponeProposal(proposal, until).then((done) => {
        tell(t('papers.proposals.postponed'), done)
      }),
  }
  const bySource = groupBy(proposals, (proposal) => proposal.source)

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <p className={styles.count}>
          {t('papers.proposals.count', { count: proposals.length })}{' '}
          <span className={styles.facts}>
            {t('papers.proposals.minutes', { count: minutesOfAll(proposals) })}
          </span>
        </p>
        <Button onClick={() => void acceptAll(proposals)}>{t('papers.proposals.acceptAll')}</Button>
      </div>
      <p className={styles.keys} id="proposal-keys">
        {t('papers.proposals.keys')}
      </p>
      {proposalSources.map((source) => {
        const mine = bySource.get(source)
        return (
          mine && (
            <ProposalGroup
              key={source}
              source={source}
              proposals={mine}
              meetingDay={meetingDay(data)}
              onAcceptAll={(chosen) => void acceptAll(chosen)}
              {...actions}
            />
          )
        )
      })}
    </div>
  )
}
