import { memo, useState, type KeyboardEvent } from 'react'
import { newId, textIn } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import type { ItemState } from '@shared/rules/hold/course'
import type { LiveClock } from '@shared/rules/hold/liveClock'
import { formatClock } from '@renderer/ui/format'
import { AddIcon, CheckIcon, DroppedIcon, ForwardIcon, RunningIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { addItem } from '../actions/addItem'
import { moveByStep } from '../actions/moveItem'
import { useBuilder } from '../builder'
import { KeepFocus } from '../items/KeepFocus'
import type { AgendaRow } from '../outline/rows'
import { TypedLine } from '../details/TypedLine'
import { isLongNumber } from '../longNumber'
import styles from './AgendaRail.module.css'

interface AgendaRailProps {
  rows: readonly AgendaRow[]
  states: ReadonlyMap<string, ItemState>
  clock: LiveClock | null
  shownId: string | null
  isLocked: boolean
  onShow: (id: string) => void
}

/** The agenda while the meeting goes on: what is done, where it is and when the rest comes. */
export const AgendaRail = memo(function AgendaRail(props: AgendaRailProps) {
  const { rows, states, clock, shownId, isLocked, onShow } = props
  const { t } = useTexts()
  const { meetingId, language } = useBuilder()
  // A new key empties the line after an item was added from it.
  const [added, setAdded] = useState(0)

  async function add(typed: string) {
    const place = { parentId: null, afterIds: [] }
    const how = { addedInMeeting: true }
    const { result } = await addItem(meetingId, typed, language, place, newId(), how)
    if (result.ok) setAdded((before) => before + 1)
    return result
  }

  return (
    <nav className={styles['rail']} aria-label={t('meetingMode.rail.label')} data-hold-part>
      <ol className={styles['list']} onKeyDown={(event) => onKeyDown(event, meetingId, isLocked)}>
        <KeepFocus>
          {rows
            .filter(({ occurrence }) => occurrence.visibility !== 'hidden')
            .map((row) => {
              const { id } = row.occurrence
              const live = clock?.rows.get(id)
              return (
                <RailRow
                  key={id}
                  row={row}
                  state={states.get(id) ?? null}
                  now={live && live.now !== row.start ? live.now : null}
                  isShown={id === shownId}
                  isFirst={shownId === null && row === rows[0]}
                  onShow={onShow}
                />
              )
            })}
        </KeepFocus>
      </ol>
      {!isLocked && (
        <div className={styles['add']}>
          <TypedLine
            key={added}
            field={`${meetingId}.addInMeeting`}
            aria-label={t('meetingMode.rail.add')}
            placeholder={t('meetingMode.rail.add')}
            leftSection={<AddIcon aria-hidden />}
            autoFocus={added > 0}
            stored=""
            store={(text) =>
              text.trim() === '' ? Promise.resolve({ ok: true, entry: null }) : add(text)
            }
          />
          <p className={styles['help']}>
            {t('meetingMode.rail.keys')} {t('meetingMode.panes')}
          </p>
        </div>
      )}
    </nav>
  )
})

interface RailRowProps {
  row: AgendaRow
  /** Null for a heading and for an item that has sub-items. */
  state: ItemState | null
  /** When it began or comes, when that is another time than planned; `HH:mm`. */
  now: string | null
  isShown: boolean
  isFirst: boolean
  onShow: (id: string) => void
}

const marks = {
  done: CheckIcon,
  running: RunningIcon,
  coming: null,
  skipped: ForwardIcon,
  dropped: DroppedIcon,
} as const satisfies Record<ItemState, unknown>

const RailRow = memo(function RailRow(props: RailRowProps) {
  const { row, state, now, isShown, isFirst, onShow } = props
  const { t, language } = useTexts()
  const { occurrence, matter, number, depth, start } = row
  const { id, matterId, outcome, addedInMeeting } = occurrence
  const title =
    textIn(occurrenceTitle(occurrence, matter ?? undefined), language) || t('agenda.item.unnamed')
  if (state === null) {
    return (
      <li className={styles['heading']} data-depth={depth}>
        <span className={styles['number']}>{number}</span>
        <span className={styles['title']}>{title}</span>
      </li>
    )
  }
  const Mark = marks[state]
  const isSeenByMark = state === 'done' || state === 'running'
  const isLacking = state === 'done' && !outcome && matterId !== null
  const words = [
    state === 'coming' || isSeenByMark ? '' : t(`meetingMode.rail.state.${state}`),
    isLacking ? t('meetingMode.rail.noOutcome') : '',
    addedInMeeting ? t('meetingMode.rail.added') : '',
  ].filter(Boolean)
  // What has begun shows when; what is coming, also when it was to.
  const isMoved = now !== null && state === 'coming'
  return (
    <li data-depth={depth}>
      <button
        type="button"
        className={styles['row']}
        data-state={state}
        data-long-number={isLongNumber(number) || undefined}
        data-id={id}
        aria-current={isShown ? 'step' : undefined}
        tabIndex={isShown || isFirst ? 0 : -1}
        onClick={() => onShow(id)}
      >
        <span className={styles['number']}>{number}</span>
        <span className={styles['title']}>
          {title}
          {words.length > 0 && <span className={styles['words']}>{words.join(', ')}</span>}
        </span>
        <span className={styles['times']}>
          {(now === null || isMoved) && (
            <time data-was={isMoved || undefined}>{formatClock(start, language)}</time>
          )}
          {now !== null && (
            <time
              className={styles['now']}
              aria-label={t('meetingMode.rail.nowAt', { clock: formatClock(now, language) })}
            >
              {formatClock(now, language)}
            </time>
          )}
        </span>
        <span className={styles['mark']}>
          {isSeenByMark && (
            <span className={styles['unseen']}>{t(`meetingMode.rail.state.${state}`)}</span>
          )}
          {Mark && <Mark aria-hidden />}
        </span>
      </button>
    </li>
  )
}, sameRail)

function sameRail(a: RailRowProps, b: RailRowProps): boolean {
  return (
    a.state === b.state &&
    a.now === b.now &&
    a.isShown === b.isShown &&
    a.isFirst === b.isFirst &&
    sameFace(a.row, b.row)
  )
}

/** What the rail shows of a row; notes and texts, which change at every key, are not among it. */
function sameFace(a: AgendaRow, b: AgendaRow): boolean {
  const face = ({ occurrence, matter }: AgendaRow) =>
    JSON.stringify([
      occurrence.title ?? matter?.title,
      occurrence.outcome?.code,
      occurrence.addedInMeeting,
    ])
  const isPlaced = a.number === b.number && a.start === b.start && a.depth === b.depth
  const isSame = a.occurrence === b.occurrence && a.matter === b.matter
  return isPlaced && (isSame || face(a) === face(b))
}

/** Arrows go from item to item; with Alt they move the item. */
function onKeyDown(event: KeyboardEvent<HTMLElement>, meetingId: string, isLocked: boolean) {
  const { key, altKey, currentTarget, target } = event
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(target instanceof HTMLElement)) return
  event.preventDefault()
  const id = target.dataset['id']
  if (altKey) {
    if (id && !isLocked) void moveByStep(meetingId, id, by === 1 ? 'down' : 'up')
    return
  }
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-id]')]
  all[all.indexOf(target) + by]?.focus()
}
