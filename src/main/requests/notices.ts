import { Notification } from 'electron'
import { success } from '@shared/ipc/result'
import type { Desk } from '../desk'
import { send } from '../events'
import { bringToFront } from '../toFront'
import type { HandlersOf } from './handlers'

/** As long as a notification is seen it must be held, or its click is lost. */
const seen = new Set<Notification>()

export function noticeHandlers({ window }: Desk): HandlersOf<'notices.supported' | 'notices.show'> {
  return {
    'notices.supported': () => success(Notification.isSupported()),
    'notices.show': ({ title, body, place }) => {
      const shown = new Notification({ title, body })
      seen.add(shown)
      shown.on('close', () => seen.delete(shown))
      shown.on('click', () => {
        seen.delete(shown)
        if (window.isDestroyed()) return
        bringToFront(window)
        send(window, 'notice.opened', place)
      })
      shown.show()
      return success(undefined)
    },
  }
}
