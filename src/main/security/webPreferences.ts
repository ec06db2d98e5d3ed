import type { WebPreferences } from 'electron'

/** Every protection said aloud, so that another default in another Electron changes nothing. */
export const securePreferences = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const satisfies WebPreferences

/** @throws Error when a protection is missing or weakened; a preference not named counts as missing */
export function assertSecure(preferences: WebPreferences): void {
  const weak = Object.entries(securePreferences)
    .filter(([name, value]) => preferences[name as keyof WebPreferences] !== value)
    .map(([name]) => name)
  if (preferences.enableBlinkFeatures) weak.push('enableBlinkFeatures')
  if (weak.length > 0) throw new Error(`Unsafe web preferences: ${weak.join(', ')}`)
}
