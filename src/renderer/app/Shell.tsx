import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { AskedReason } from '@renderer/ui/ask/AskedReason'
import { forgetFailures } from '@renderer/store/kept'
import { ErrorBoundary } from '@renderer/ui/ErrorBoundary'
import { Notices } from '@renderer/ui/notice/Notices'
import { useTexts } from '@renderer/ui/texts'
import { Navigation } from './Navigation'
import { Screens } from './Screens'
import styles from './Shell.module.css'
import { ShellCommands } from './ShellCommands'

/** The frame of the window: navigation at the left, the screen beside it. */
export function Shell() {
  const { t } = useTexts()
  return (
    <Router hook={useHashLocation}>
      <ShellCommands />
      <div className={styles.shell}>
        <a className={styles.skip} href="#content" onClick={skipToContent}>
          {t('shell.skip')}
        </a>
        <Navigation />
        <main id="content" className={styles.content} tabIndex={-1}>
          <ErrorBoundary onRetry={forgetFailures}>
            <Screens />
          </ErrorBoundary>
        </main>
      </div>
      <AskedReason />
      <Notices />
    </Router>
  )
}

/** The address after `#` is the route, so the link moves the focus and not the address. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
