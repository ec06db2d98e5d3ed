import { useRef, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { RecordKind } from '@shared/model/link'
import { pagePath, recordPath, type RouteName } from '@renderer/app/routes'
import { pastState } from './past/pastState'
import { registerPath, type RegisterPlace } from './paths'
import { rowState } from './rowState'

interface Opening {
  kind: RecordKind
  route: RouteName
  place: RegisterPlace
}

/** Enter opens the form of a row beside the table, Alt + Enter its page; in the form too. */
export function useOpening({ kind, route, place }: Opening) {
  const [, navigate] = useLocation()
  const wantsPage = useRef(false)

  /** The way back leads to the table, with the focus on the row; both are of the past day, if one is looked at. */
  function toPage(id: string, pastDay: string | null = null) {
    const table = registerPath(route, kind)
    navigate(table, { replace: true, state: { ...rowState(id), ...pastState(pastDay) } })
    navigate(pagePath(kind, id), { state: { from: table, ...pastState(pastDay) } })
  }

  /** `path`: where the row leads when that is something else than its form, such as a meeting's agenda. */
  function open(id: string, path: string = recordPath(route, kind, id)) {
    if (wantsPage.current) toPage(id)
    else navigate(path)
  }

  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    wantsPage.current = event.altKey && event.key === 'Enter'
    const isInForm = event.target instanceof Element && event.target.closest('aside') !== null
    if (!wantsPage.current || !isInForm || place.id === null || place.id === 'new') return
    event.preventDefault()
    toPage(place.id)
  }

  return {
    open,
    toPage,
    /** For the element around table and form. */
    handlers: {
      onKeyDownCapture,
      onPointerDownCapture: () => {
        wantsPage.current = false
      },
    },
  }
}
