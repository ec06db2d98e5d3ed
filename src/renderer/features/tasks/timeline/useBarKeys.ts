import { useMemo, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { TaskLane } from '@shared/pictures/taskBars'
import { useFocusMove } from '@renderer/ui/useFocusMove'

/** As far as Page Up and Page Down lead. */
const page = 15

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -page,
  PageDown: page,
  Home: -Infinity,
  End: Infinity,
}

/** The bar in the tab order, and the keys that walk from bar to bar; Enter follows the bar by itself. */
export function useBarKeys(view: RefObject<HTMLElement | null>, lanes: readonly TaskLane[]) {
  const ids = useMemo(() => lanes.flatMap(({ bars }) => bars.map(({ id }) => id)), [lanes])
  const [wanted, setWanted] = useState('')
  const currentId = ids.includes(wanted) ? wanted : (ids[0] ?? '')
  const focusBar = useFocusMove((id: string) =>
    view.current?.querySelector<HTMLElement>(`[data-bar="${id}"]`),
  )
  return {
    currentId,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const id = target.dataset['bar']
      if (id) setWanted(id)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      const at = Math.min(ids.length - 1, Math.max(0, ids.indexOf(currentId) + step))
      const id = ids[at]
      event.preventDefault()
      if (id === undefined || id === currentId) return
      setWanted(id)
      focusBar(id)
    },
  }
}
