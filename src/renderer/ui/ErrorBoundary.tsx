import { Button } from '@mantine/core'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'
import { StatusMark } from './StatusMark'
import { useTexts } from './texts'

interface ErrorBoundaryProps {
  children: ReactNode
  /** Told of the error, for the log. */
  onError?: (error: unknown, info: ErrorInfo) => void
  /** Clears what would fail again, before the view is tried again. */
  onRetry?: () => void
}

/**
 * When a view fails, says so in its place and lets the rest of the window live. Typed text is safe
 * when the form keeps a draft: the draft is read again after "try again".
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info)
  }

  private retry() {
    this.props.onRetry?.()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Crashed error={error} onRetry={() => this.retry()} />
  }
}

function Crashed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTexts()
  return (
    <div className={styles['crashed']} role="alert">
      <StatusMark tone="danger" label={t('table.ui.crashTitle')} />
      <p>{t('table.ui.crashText')}</p>
      <Button onClick={onRetry}>{t('table.ui.crashRetry')}</Button>
      <details>
        <summary>{t('table.ui.crashDetails')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </div>
  )
}
