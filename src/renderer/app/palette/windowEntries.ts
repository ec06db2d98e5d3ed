import { themes, type WindowCommand, windowCommands, windowLanguages } from '@shared/ipc/commands'
import type { Texts } from '@shared/texts/texts'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import {
  FitIcon,
  ForwardIcon,
  LanguageIcon,
  QuitIcon,
  SystemThemeIcon,
  ZoomInIcon,
  ZoomOutIcon,
  ZoomResetIcon,
} from '@renderer/ui/icons'
import { offered } from '@renderer/ui/offered'
import type { Icon } from '../areaIcons'
import type { Entry } from './entry'

const ofWindow: Readonly<Record<WindowCommand, { icon: Icon; keys: string }>> = {
  zoomIn: { icon: ZoomInIcon, keys: 'Ctrl + Plus' },
  zoomOut: { icon: ZoomOutIcon, keys: 'Ctrl + −' },
  zoomReset: { icon: ZoomResetIcon, keys: 'Ctrl + 0' },
  fullScreen: { icon: FitIcon, keys: 'F11' },
  quit: { icon: QuitIcon, keys: 'Ctrl + Q' },
}

/** What the screen as it stands can do, such as printing its table. */
export function offeredEntries(): Entry[] {
  return offered().map(({ id, title, keys, run }, at) => ({
    // Two tables on one screen offer the same.
    id: `offered-${at}-${id}`,
    group: 'commands',
    icon: ForwardIcon,
    title,
    ...(keys ? { keys } : {}),
    run,
  }))
}

/** The window itself: zoom, full screen, end; and the themes and languages that are not chosen now. */
export function windowEntries(t: Texts): Entry[] {
  const { theme, language } = getPreferences()
  return [
    ...windowCommands.map((command) => ({
      ...ofWindow[command],
      id: `window-${command}`,
      title: t(`main.menu.${command}`),
      run: () => void window.kv.window.run(command),
    })),
    ...themes
      .filter((one) => one !== theme)
      .map((one) => ({
        id: `theme-${one}`,
        icon: SystemThemeIcon,
        title: t(`shell.settings.themes.${one}`),
        side: t('shell.settings.theme'),
        run: () => setPreferences({ theme: one }),
      })),
    ...windowLanguages
      .filter((one) => one !== language)
      .map((one) => ({
        id: `language-${one}`,
        icon: LanguageIcon,
        title: t(`common.languages.${one}`),
        side: t('shell.settings.language'),
        run: () => setPreferences({ language: one }),
      })),
  ].map((entry) => ({ ...entry, group: 'commands' }))
}
