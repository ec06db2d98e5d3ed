import { Button, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { minutesOfAll, type Proposal, type ProposalSource } from '@shared/rules/proposals/proposal'
import { ChevronDownIcon, ChevronRightIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { ProposalCard, type ProposalCardProps } from './ProposalCard'
import styles from './ProposalPanel.module.css'

interface ProposalGroupProps extends Omit<ProposalCardProps, 'proposal'> {
  source: ProposalSource
  proposals: readonly Proposal[]
  onAcceptAll(proposals: readonly Proposal[]): void
}

/** So many cards of a group are shown at first: a long list is neither read nor quick to draw. */
const atFirst = 6

/** The proposals of one source. Standing items are folded: they are known, and seldom chosen one by one. */
export function ProposalGroup({ source, proposals, onAcceptAll, ...ofCards }: ProposalGroupProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(source !== 'standingItems')
  const [all, setAll] = useState(false)
  const shown = all ? proposals : proposals.slice(0, atFirst)
  const listId = useId()
  const name = t(`proposals.source.${source}`)
  const minutes = minutesOfAll(proposals)
  const Chevron = open ? ChevronDownIcon : ChevronRightIcon

  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.groupHead}>
        <UnstyledButton
          className={styles.toggle ?? ''}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => {
            setOpen(!open)
          }}
        >
          <Chevron width={16} height={16} aria-hidden />
          <span className={styles.groupName}>{name}</span>
          <span className={styles.facts}>
            {t('papers.proposals.countAndMinutes', { count: proposals.length, minutes })}
          </span>
        </UnstyledButton>
        <Button
          variant="subtle"
          aria-label={t('papers.proposals.acceptGroup', { name })}
          onClick={() => {
            onAcceptAll(proposals)
          }}
        >
          {t('papers.proposals.accept')}
        </Button>
      </div>
      <ul id={listId} className={styles.list} aria-label={name} hidden={!open}>
        {open &&
          shown.map((proposal) => (
            <ProposalCard key={proposal.key} proposal={proposal} {...ofCards} />
          ))}
      </ul>
      {open && shown.length < proposals.length && (
        <Button
          variant="subtle"
          className={styles.more ?? ''}
          onClick={() => {
            setAll(true)
          }}
        >
          {t('papers.proposals.showAll', { count: proposals.length })}
        </Button>
      )}
    </section>
  )
}
