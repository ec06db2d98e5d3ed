import { useEffect, useState } from 'react'
import { recoverPreferences, usePreferences } from '@renderer/store/preferences'
import { opening } from '@renderer/store/opening'
import { useTrouble } from '@renderer/store/trouble'
import { windowTexts } from '@renderer/ui/format'
import { loadLater } from '@renderer/ui/loadLater'
import { UiProvider } from '@renderer/ui/theme/UiProvider'
import { useClosing } from './closing'
import { Shell } from './Shell'

const Recovery = loadLater(() => import('./Recovery'))
const ClosingDialog = loadLater(() => import('./ClosingDialog'))
const FirstStart = loadLater(() => import('@renderer/features/start/FirstStart'))

/** The whole window: language, look, and either the first start or the shell, or the way out of a trouble. */
export function App({ nonce }: { nonce: string }) {
  const { language, dateFormat, theme, startDone } = usePreferences()
  const trouble = useTrouble()
  const isClosing = useClosing()
  const [isRead, setRead] = useState(false)

  useEffect(() => {
    void opening.then(async (found) => {
      // Choices are convenience: the window does not fail with them.
      if (!found) await recoverPreferences().catch(() => undefined)
      setRead(true)
    })
  }, [])
  // Main shows the window at the first request.
  useEffect(() => {
    void window.kv.app.setLanguage(language)
  }, [language])
  useEffect(() => {
    void window.kv.app.setTheme(theme)
  }, [theme])

  return (
    <UiProvider
      t={windowTexts(language, dateFormat)}
      language={language}
      scheme={theme}
      nonce={nonce}
    >
      {trouble && <Recovery trouble={trouble} />}
      {!trouble && startDone && <Shell />}
      {trouble === null && isRead && !startDone && <FirstStart />}
      {isClosing && <ClosingDialog />}
    </UiProvider>
  )
}
