import { useEffect, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { startSearch } from '@renderer/search/client'
import { AskedReason } from '@renderer/ui/ask/AskedReason'
import { forgetFailures } from '@renderer/store/kept'
import { opening } from '@renderer/store/opening'
import { ErrorBoundary } from '@renderer/ui/ErrorBoundary'
import { loadLater } from '@renderer/ui/loadLater'
import { Notices } from '@renderer/ui/notice/Notices'
import { useTexts } from '@renderer/ui/texts'
import { Navigation } from './Navigation'
import { isWholeWindow } from './routes'
import { Screens } from './Screens'
import styles from './Shell.module.css'
import { ShellCommands } from './ShellCommands'

const BackupKeeper = loadLater(() => import('./BackupKeeper'))
const NoticeKeeper = loadLater(() => import('./NoticeKeeper'))
const CalendarKeeper = loadLater(() => import('./CalendarKeeper'))

/** When the first screen has been drawn and read, what works unseen begins, in milliseconds. */
const calm = 2000

/** The frame of the window: navigation at the left, the screen beside it. */
export function Shell() {
  const [isCalm, setCalm] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setCalm(true)
    }, calm)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  // The search reads the database from another thread, once the first screen is there and the database open.
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      void opening.then((trouble) => {
        if (!trouble) startSearch()
      })
    })
    return () => {
      cancelIdleCallback(idle)
    }
  }, [])

  return (
    <Router hook={useHashLocation}>
      <ShellCommands />
      <Frame isCalm={isCalm} />
      {isCalm && <BackupKeeper />}
      {isCalm && <CalendarKeeper />}
      {isCalm && <NoticeKeeper />}
      <AskedReason />
      <Notices />
    </Router>
  )
}

/** The navigation and the screen; a screen that takes the whole window stands alone. */
function Frame({ isCalm }: { isCalm: boolean }) {
  const { t } = useTexts()
  const [location] = useLocation()
  const isWhole = isWholeWindow(location)
  return (
    <div className={styles.shell} data-whole={isWhole || undefined}>
      {!isWhole && (
        <>
          <a className={styles.skip} href="#content" onClick={skipToContent}>
            {t('shell.skip')}
          </a>
          <Navigation isCalm={isCalm} />
        </>
      )}
      <main id="content" className={styles.content} tabIndex={-1}>
        <ErrorBoundary onRetry={forgetFailures}>
          <Screens />
        </ErrorBoundary>
      </main>
    </div>
  )
}

/** The address after `#` is the route, so the link moves the focus and not the address. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
