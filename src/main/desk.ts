import { app, type BrowserWindow } from 'electron'
import { textsIn, type Texts } from '@shared/texts/texts'
import type { WindowLanguage } from '@shared/ipc/commands'
import type { Memory } from './memory'

/** What the handlers of requests and the menu work with: the one window, its language and its memory. */
export interface Desk {
  readonly window: BrowserWindow
  readonly memory: Memory
  /** Messages in the language chosen now. */
  readonly texts: () => Texts
}

/** The language of menu and dialogs: as chosen, else Finnish unless the system speaks English. */
export function languageOf(memory: Memory): WindowLanguage {
  return memory.get().language ?? (app.getLocale().startsWith('en') ? 'en' : 'fi')
}

export function deskOf(window: BrowserWindow, memory: Memory): Desk {
  return { window, memory, texts: () => textsIn(languageOf(memory)) }
}
