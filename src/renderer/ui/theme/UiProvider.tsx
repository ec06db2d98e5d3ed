import { MantineProvider } from '@mantine/core'
import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { TextsProvider, type UiTexts } from '../texts'
import './mantineCss'
import './tokens.css'
import './base.css'
import { cssVariables, theme } from './theme'

interface UiProviderProps extends UiTexts {
  scheme: 'system' | 'light' | 'dark'
  /** The nonce of the page's content security policy, for Mantine's one style element. */
  nonce?: string
  children: ReactNode
}

const darkSystem = '(prefers-color-scheme: dark)'

/** The look and the language around everything the window shows. */
export function UiProvider({ scheme, nonce, t, language, children }: UiProviderProps) {
  const systemIsDark = useSyncExternalStore(subscribeToSystem, () => matchMedia(darkSystem).matches)
  const chosen = scheme === 'system' ? (systemIsDark ? 'dark' : 'light') : scheme
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={chosen}
      getStyleNonce={() => nonce ?? ''}
    >
      <TextsProvider t={t} language={language}>
        {children}
      </TextsProvider>
    </MantineProvider>
  )
}

function subscribeToSystem(listener: () => void) {
  const query = matchMedia(darkSystem)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
