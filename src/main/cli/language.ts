import type { WindowLanguage } from '@shared/ipc/commands'

/** Finnish when the terminal's locale is Finnish (POSIX order: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOf(environment: NodeJS.ProcessEnv): WindowLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('fi') ? 'fi' : 'en'
}
