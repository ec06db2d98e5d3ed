import { ActionIcon, Button } from '@mantine/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ClearIcon } from '../icons'
import { StatusMark } from '../StatusMark'
import { useTexts } from '../texts'
import { useMeasuredRoom } from './noticeRoom'
import { closeNotice, shownNotices, subscribeToNotices, type ShownNotice } from './notices'
import styles from './Notices.module.css'

/** How long a notice stays, in milliseconds; one about a failure stays until it is closed. */
const stay = 8000

/** Where notices appear: a live region at the lower edge. The shell shows it once. */
export function Notices() {
  const { t } = useTexts()
  const notices = useSyncExternalStore(subscribeToNotices, shownNotices)
  const section = useRef<HTMLElement>(null)
  useMeasuredRoom(section)
  return (
    <section
      ref={section}
      className={styles['notices']}
      aria-label={t('table.ui.notices')}
      role="log"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.key} notice={notice} />
      ))}
    </section>
  )
}

/** Its time stands still while the pointer or the focus is on it, so that the action can be reached. */
function NoticeCard({ notice }: { notice: ShownNotice }) {
  const { t } = useTexts()
  const { key, text, tone = 'done', action, otherAction } = notice
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || tone === 'danger') return undefined
    const timer = setTimeout(() => closeNotice(key), stay)
    return () => clearTimeout(timer)
  }, [held, key, tone])

  return (
    <div
      className={styles['notice']}
      role={tone === 'danger' ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <StatusMark tone={tone} label="" />
      <span className={styles['text']}>{text}</span>
      {[otherAction, action].map(
        (one) =>
          one && (
            <Button
              key={one.label}
              variant="subtle"
              onClick={() => {
                closeNotice(key)
                void one.run()
              }}
            >
              {one.label}
            </Button>
          ),
      )}
      <ActionIcon aria-label={t('table.ui.closeNotice')} onClick={() => closeNotice(key)}>
        <ClearIcon aria-hidden />
      </ActionIcon>
    </div>
  )
}
