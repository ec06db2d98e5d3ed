import { memo, useId, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import type { Task } from '@shared/model/task'
import type { BoardGrouping } from '@shared/rules/tasks/board'
import { pagePath } from '@renderer/app/routes'
import { StatusAsker } from '@renderer/register/StatusAsker'
import { StatusMenuButton } from '@renderer/register/StatusMenuButton'
import type { AskedStatus } from '@renderer/register/StatusQuestion'
import { AgendaIcon, CheckIcon, HourglassIcon, PersonIcon } from '@renderer/ui/icons'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import styles from './BoardCard.module.css'
import type { CardCommands } from './useCardCommands'
import { useCardDrag } from './useCardDrag'
import type { CardWords } from './useCardWords'

interface BoardCardProps {
  task: Task
  /** The key of its column. */
  column: string
  by: BoardGrouping
  words: (task: Task) => CardWords
  /** True for the one card of its column in the tab order. */
  isStop: boolean
  asked: AskedStatus | null
  commands: CardCommands
}

/** A task as a card: its title leads to its page, its status is changed in place, and all of it can be dragged. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { task, column, by, words, isStop, asked, commands } = props
  const card = useRef<HTMLDivElement>(null)
  const id = useId()
  const said = useMemo(() => words(task), [words, task])
  const isDragged = useCardDrag(card, task.id, column)
  const status = (
    <StatusMenuButton
      task={task}
      isShort={by === 'status'}
      inside={linkBeside}
      onChoose={(chosen) => commands.setStatus(task, chosen)}
    />
  )
  return (
    <div ref={card} className={styles['card']} data-dragged={isDragged || undefined}>
      <p id={`${id}-origin`} className={styles['origin']}>
        <span className={styles['number']}>{said.number} </span>
        {by !== 'workstream' && <span className={styles['workstream']}>{said.workstream}</span>}
      </p>
      <Link
        href={pagePath('task', task.id)}
        className={styles['title'] ?? ''}
        draggable={false}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={`${id}-origin ${id}-facts`}
        data-card-link
        onFocus={() => commands.focused(task.id)}
        onClick={(event) => {
          event.preventDefault()
          commands.open(task.id)
        }}
      >
        {task.title}
      </Link>
      <div id={`${id}-facts`} className={styles['facts']}>
        <CardFacts task={task} said={said} by={by} />
        {said.origin && (
          <p className={styles['fact']}>
            <AgendaIcon aria-hidden />
            <span>{said.origin}</span>
          </p>
        )}
      </div>
      <div className={styles['status']}>
        {asked ? (
          <StatusAsker
            task={task}
            asked={asked}
            onClose={commands.cancel}
            onAnswer={commands.answer}
          >
            {status}
          </StatusAsker>
        ) : (
          status
        )}
      </div>
    </div>
  )
})

interface CardFactsProps {
  task: Task
  said: CardWords
  by: BoardGrouping
}

/** When it is due, what it waits for, who does it and how far it is. What the column says already is left out. */
function CardFacts({ task, said, by }: CardFactsProps) {
  const { t } = useTexts()
  const assignee = by === 'assignee' && !said.hasDeputy ? '' : said.assignee
  const { due, isOverdue, waiting, steps } = said
  return (
    <>
      {(due || task.priority !== 'normal') && (
        <p className={styles['line']}>
          {due && <span>{due} </span>}
          {isOverdue && <StatusMark tone="danger" label={t('registers.task.overdue')} />}
          {task.priority === 'high' && (
            <StatusMark tone="attention" label={t('model.taskPriority.high')} />
          )}
          {task.priority === 'low' && <span>{t('model.taskPriority.low')}</span>}
        </p>
      )}
      {waiting && (
        <p className={styles['fact']}>
          <HourglassIcon aria-hidden />
          <span>{t('taskBoard.waits', { who: waiting })}</span>
        </p>
      )}
      {(assignee || steps) && (
        <p className={styles['line']}>
          {assignee && (
            <span className={styles['fact']}>
              <PersonIcon aria-hidden />
              {assignee}
            </span>
          )}
          {steps && (
            <span className={styles['fact']}>
              <CheckIcon aria-hidden />
              {t('tasks.page.checked', steps)}
            </span>
          )}
        </p>
      )}
    </>
  )
}

/** The title, which takes the focus when the status menu closes. */
function linkBeside(button: HTMLElement): Element | null | undefined {
  return button.closest('[data-card]')?.querySelector('[data-card-link]')
}
