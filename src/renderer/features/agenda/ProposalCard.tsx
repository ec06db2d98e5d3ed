import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { textIn } from '@shared/model/base'
import { minutesOf, type Proposal } from '@shared/rules/proposals/proposal'
import { reasonText } from '@shared/rules/proposals/reasonText'
import { AddIcon, ClearIcon, EditIcon, HourglassIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { PostponeForm } from './PostponeForm'
import styles from './ProposalPanel.module.css'

/** What a person can answer to a proposal. */
export interface ProposalActions {
  onAccept(proposal: Proposal): void
  onEdit(proposal: Proposal): void
  onDrop(proposal: Proposal): void
  /** Until a day, `YYYY-MM-DD`. */
  onPostpone(proposal: Proposal, until: string): void
}

export interface ProposalCardProps extends ProposalActions {
  proposal: Proposal
  /** A day, `YYYY-MM-DD`. */
  meetingDay: string
}

/** One proposal: what, why, and four things to do with it, each by one key. */
export function ProposalCard({ proposal, meetingDay, ...actions }: ProposalCardProps) {
  const { t, language } = useTexts()
  const [postponing, setPostponing] = useState(false)
  const card = useRef<HTMLLIElement>(null)
  const title = textIn(proposal.title, language)
  /** The card leaves the list: focus goes on when it was in it. */
  const leave = () => {
    if (card.current?.contains(document.activeElement)) focusAfter(card.current)
  }
  const accept = () => {
    leave()
    actions.onAccept(proposal)
  }
  const edit = () => {
    actions.onEdit(proposal)
  }
  const drop = () => {
    leave()
    actions.onDrop(proposal)
  }

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey)
      return
    const neighbour = neighbourOf(event.currentTarget, event.key)
    const act = actionFor(event.key)
    if (!neighbour && !act) return
    event.preventDefault()
    if (neighbour) neighbour.focus()
    act?.()
  }

  const startPostponing = () => {
    setPostponing(true)
  }

  function actionFor(key: string): (() => void) | undefined {
    const byKey: Record<string, () => void> = {
      Enter: accept,
      e: edit,
      Delete: drop,
      l: startPostponing,
    }
    return byKey[key]
  }

  return (
    <li
      ref={card}
      className={styles.card}
      tabIndex={0}
      aria-label={title}
      aria-describedby="proposal-keys"
      onKeyDown={onKeyDown}
    >
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.reason}>{reasonText(proposal.reason, language)}</p>
        <p className={styles.facts}>
          {t(`model.itemKind.${proposal.kind}`)} ·{' '}
          {t('papers.proposals.minutes', { count: minutesOf(proposal) })}
          {proposal.visibility === 'internal' && ` · ${t('model.visibility.internal')}`}
        </p>
      </div>
      <div className={styles.actions}>
        <Action label={t('papers.proposals.accept')} onClick={accept} main>
          <AddIcon aria-hidden />
        </Action>
        <Action label={t('papers.proposals.edit')} onClick={edit}>
          <EditIcon aria-hidden />
        </Action>
        <Action label={t('papers.proposals.postpone')} onClick={startPostponing}>
          <HourglassIcon aria-hidden />
        </Action>
        <Action label={t('papers.proposals.drop')} onClick={drop}>
          <ClearIcon aria-hidden />
        </Action>
      </div>
      {postponing && (
        <PostponeForm
          meetingDay={meetingDay}
          onPostpone={(until) => {
            if (card.current) focusAfter(card.current)
            actions.onPostpone(proposal, until)
          }}
          onCancel={() => {
            card.current?.focus()
            setPostponing(false)
          }}
        />
      )}
    </li>
  )
}

interface ActionProps {
  label: string
  onClick(): void
  main?: boolean
  children: ReactNode
}

/** A plain button: a long list has hundreds of them. */
function Action({ label, onClick, main = false, children }: ActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      data-main={main || undefined}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

function neighbourOf(card: HTMLElement, key: string): HTMLElement | null {
  const sibling =
    key === 'ArrowDown'
      ? card.nextElementSibling
      : key === 'ArrowUp'
        ? card.previousElementSibling
        : null
  return sibling instanceof HTMLElement ? sibling : null
}

/** The card is about to leave the list: the next one, or the one before the end, takes the focus. */
function focusAfter(card: HTMLElement) {
  const next = card.nextElementSibling ?? card.previousElementSibling
  if (next instanceof HTMLElement) next.focus()
}
