import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Texts } from '@shared/texts/texts'

/** The messages of the window's language, and that language. */
export interface UiTexts {
  t: Texts
  language: 'fi' | 'en'
}

const TextsContext = createContext<UiTexts | null>(null)

/** Gives `useTexts` its language; the application's shell puts it around everything. */
export function TextsProvider({ t, language, children }: UiTexts & { children: ReactNode }) {
  const texts = useMemo(() => ({ t, language }), [t, language])
  return <TextsContext value={texts}>{children}</TextsContext>
}

/** The messages in the language of the window. Throws outside a `TextsProvider`. */
export function useTexts(): UiTexts {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('useTexts needs a TextsProvider around it')
  return texts
}
