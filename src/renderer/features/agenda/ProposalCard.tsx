import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { textIn } from '@shared/model/base'
import type { Proposal } from '@shared/rules/proposals/proposal'
import { reasonText } from '@shared/rules/proposals/reasonText'
import { dayOf, plusDays } from '@shared/rules/time'
import { formatDay } from '@shared/texts/format'
import { parseDay } from '@renderer/ui/form/parse'
import { AddIcon, ClearIcon, EditIcon, HourglassIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './ProposalPanel.module.css'

/** What a person can answer to a proposal. */
export interface ProposalActions {
  onAccept(proposal: Proposal): void
  onEdit(proposal: Proposal): void
  onDrop(proposal: Proposal): void
  /** Until a day, `YYYY-MM-DD`. */
  onPostpone(proposal: Proposal, until: string): void
}

interface ProposalCardProps extends ProposalActions {
  proposal: Proposal
}

/** One proposal: what, why, and four things to do with it, each by one key. */
export function ProposalCard({ proposal, ...actions }: ProposalCardProps) {
  const { t, language } = useTexts()
  const [postponing, setPostponing] = useState(false)
  const card = useRef<HTMLLIElement>(null)
  const title = textIn(proposal.title, language)
  const accept = () => {
    actions.onAccept(proposal)
  }
  const edit = () => {
    actions.onEdit(proposal)
  }
  const drop = () => {
    actions.onDrop(proposal)
  }

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey)
      return
    const neighbour = neighbourOf(event.currentTarget, event.key)
    const act = actionFor(event.key)
    if (!neighbour && !act) return
    event.preventDefault()
    if (act && act !== startPostponing) focusAfter(event.currentTarget)
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
          {t('papers.proposals.minutes', { count: proposal.minutes })}
        </p>
      </div>
      <div className={styles.actions}>
        <Action label={t('papers.proposals.accept')} onClick={accept} primary>
          <AddIcon aria-hidden />
        </Action>
        <Action label={t('papers.proposals.edit')} onClick={edit}>
          <EditIcon aria-hidden />
        </Action>
        <Popover
          opened={postponing}
          onChange={setPostponing}
          trapFocus
          returnFocus
          position="bottom-end"
        >
          <Popover.Target>
            <ActionIcon
              aria-label={t('papers.proposals.postpone')}
              title={t('papers.proposals.postpone')}
              onClick={startPostponing}
            >
              <HourglassIcon aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <PostponeForm
              onPostpone={(until) => {
                if (card.current) focusAfter(card.current)
                actions.onPostpone(proposal, until)
              }}
            />
          </Popover.Dropdown>
        </Popover>
        <Action label={t('papers.proposals.drop')} onClick={drop}>
          <ClearIcon aria-hidden />
        </Action>
      </div>
    </li>
  )
}

interface ActionProps {
  label: string
  onClick(): void
  primary?: boolean
  children: ReactNode
}

function Action({ label, onClick, primary = false, children }: ActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        {...(primary ? { variant: 'light', color: 'spruce' } : {})}
        aria-label={label}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

function PostponeForm({ onPostpone }: { onPostpone(until: string): void }) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(() => formatDay(plusDays(dayOf(new Date()), 28)))
  const [refused, setRefused] = useState(false)
  return (
    <form
      className={styles.postpone}
      onSubmit={(event) => {
        event.preventDefault()
        const day = parseDay(typed, dayOf(new Date()))
        setRefused(!day)
        if (day) onPostpone(day)
      }}
    >
      <TextInput
        label={t('papers.proposals.postponeUntil')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
        }}
        error={refused ? t('problems.day') : undefined}
        data-autofocus
      />
      <Button type="submit" size="xs">
        {t('papers.proposals.postponeConfirm')}
      </Button>
    </form>
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
