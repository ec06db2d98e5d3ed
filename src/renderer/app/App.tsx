import { useEffect, useState } from 'react'
import { recoverPreferences, usePreferences } from '@renderer/store/preferences'
import { opened } from '@renderer/store/database'
import { windowTexts } from '@renderer/ui/format'
import { loadLater } from '@renderer/ui/loadLater'
import { UiProvider } from '@renderer/ui/theme/UiProvider'
import { DatabaseFailed } from './DatabaseFailed'
import { Shell } from './Shell'

const FirstStart = loadLater(() => import('@renderer/features/start/FirstStart'))

/** The whole window: language, look, and either the first start or the shell. */
export function App({ nonce }: { nonce: string }) {
  const { language, dateFormat, theme, startDone } = usePreferences()
  const [open, setOpen] = useState<boolean | null>(null)

  useEffect(() => {
    void opened.then(async (isOpen) => {
      // Choices are convenience: the window does not fail with them.
      if (isOpen) await recoverPreferences().catch(() => undefined)
      setOpen(isOpen)
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
      {open === false && <DatabaseFailed />}
      {open !== false && startDone && <Shell />}
      {open && !startDone && <FirstStart />}
    </UiProvider>
  )
}
