import { Modal, type ModalProps } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { useNoticeRoom } from './notice/noticeRoom'
import { useTexts } from './texts'

/**
 * A dialog over the window, closed by Escape; the focus goes back to where it was. It ends above the notices, so that
 * none of them covers its fields or buttons.
 */
export function Dialog(props: ModalProps) {
  const { t } = useTexts()
  useFocusBack(props.opened)
  const foot = useNoticeRoom()
  const content = foot > 0 ? { maxHeight: `min(90dvh, 95dvh - ${foot}px - 0.5rem)` } : {}
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ content }}
      {...props}
      returnFocus={false}
    />
  )
}

/**
 * Gives the focus back when a dialog closes, whether it stays in the page or goes away with what asked for it:
 * Mantine does so only for one that was there before it opened. Who has moved on in between keeps the focus.
 */
function useFocusBack(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return undefined
    const from = placeOf(document.activeElement)
    return () => {
      const inside = document.activeElement?.closest('[role="dialog"]')
      setTimeout(() => {
        const now = document.activeElement
        const isLost = now === null || now === document.body || inside?.contains(now) === true
        if (isLost && from instanceof HTMLElement) from.focus({ preventScroll: true })
      }, 10)
    }
  }, [opened])
}

/** Where the person was; in a menu, which closes with the choice, the button that opened it. */
function placeOf(active: Element | null): Element | null {
  const menu = active?.closest('[role="menu"]')
  return menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : active
}
