import { useEffect, useMemo, useRef, useState } from 'react'
import { newId, textIn } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import { undoAction } from '@renderer/store/undoAction'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import type { NewPlace } from '../actions/addItem'
import { moveByDrop, moveByStep, type Moved } from '../actions/moveItem'
import { removeItem } from '../actions/removeItem'
import type { AgendaRow } from '../outline/rows'
import { focusBesides, titleId } from './focus'
import type { ListCommands } from './listCommands'

/** An empty line for new items; it stands where they will. */
export interface Writing extends NewPlace {
  /** Tells one line from the next. */
  readonly key: string
}

/** An item on its way to a place: told, and given the focus, when it is seen there. */
interface Awaited {
  readonly id: string
  readonly order: string | null
  readonly told: boolean
  readonly focused: boolean
}

type Unfolded = ReadonlyMap<string, 'presenter' | null>

/** The state of the list: what is unfolded, the line being written, and what was moved last. */
export function useAgendaList(meetingId: string, rows: readonly AgendaRow[]) {
  const { t, language } = useTexts()
  const [unfolded, setUnfolded] = useState<Unfolded>(new Map())
  const [writing, setWriting] = useState<Writing | null>(null)
  const [awaited, setAwaited] = useState<Awaited | null>(null)
  const told = useRef<HTMLDivElement>(null)
  const done = useRef<Awaited | null>(null)

  useEffect(() => {
    const index = rows.findIndex(
      ({ occurrence }) =>
        occurrence.id === awaited?.id &&
        (awaited.order === null || occurrence.order === awaited.order),
    )
    const row = rows[index]
    if (!awaited || !row || done.current === awaited) return
    done.current = awaited
    if (awaited.focused) document.getElementById(titleId(awaited.id))?.focus()
    if (!awaited.told || !told.current) return
    told.current.textContent = row.number
      ? t('agenda.item.moved', { number: row.number })
      : t('agenda.item.movedTo', { position: index + 1 })
  }, [awaited, rows, t])

  const commands = useMemo((): ListCommands => {
    function moved(id: string, order: Moved, focused: boolean) {
      if (order !== null) setAwaited({ id, order, told: true, focused })
      else if (told.current) told.current.textContent = t('agenda.item.cannotMove')
    }
    return {
      toggle(id, focus) {
        setUnfolded((before) => {
          const next = new Map(before)
          if (before.has(id) && !focus) next.delete(id)
          else next.set(id, focus ?? null)
          return next
        })
      },
      write(place: NewPlace) {
        setWriting({ key: newId(), ...place })
      },
      step(id, step) {
        void moveByStep(meetingId, id, step).then((order) => moved(id, order, true))
      },
      drop(id, targetId, drop) {
        void moveByDrop(meetingId, id, targetId, drop).then((order) => moved(id, order, false))
      },
      remove({ occurrence, matter }) {
        const title =
          textIn(occurrenceTitle(occurrence, matter ?? undefined), language) ||
          t('agenda.item.unnamed')
        focusBesides(occurrence.id)
        void removeItem(meetingId, occurrence.id).then((removed) => {
          if (removed === null) return
          const { subItems: count, entry } = removed
          const text =
            count > 0
              ? t('agenda.item.removedWith', { title, count })
              : t('agenda.item.removed', { title })
          notify({ text, ...undoAction(t('common.undo'), entry) })
        })
      },
    }
  }, [meetingId, t, language])

  return {
    commands,
    unfolded,
    writing,
    setWriting,
    told,
    /** Unfolds an item, now or when it comes, and goes to it. */
    goTo: (id: string) => {
      setUnfolded((before) => new Map(before).set(id, null))
      setAwaited({ id, order: null, told: false, focused: true })
    },
  }
}

/** Before which row the line being written stands; `rows.length` when it is last. */
export function writingIndex(rows: readonly AgendaRow[], writing: Writing): number {
  const last = rows.findLastIndex(({ occurrence }) => writing.afterIds.includes(occurrence.id))
  const parent = rows.findIndex(({ occurrence }) => occurrence.id === writing.parentId)
  const from = last === -1 ? parent : last
  if (from === -1) return rows.length
  const isSibling = writing.parentId !== null && last !== -1
  if (isSibling) return last + 1
  const rest = rows.slice(from + 1).findIndex(({ depth }) => depth === 0)
  return rest === -1 ? rows.length : from + 1 + rest
}
