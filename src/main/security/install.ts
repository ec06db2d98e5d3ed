import { app, type Session, session, shell, type WebContents } from 'electron'
import { report } from '../log'
import { externalAddress, isNetworkRequest, isOwnAddress, networkAddresses } from './addresses'

/**
 * Guards every session and every page there will be; call before the first window.
 * @param development origin of the development server, or null
 */
export function installSecurity(development: string | null): void {
  guardSession(session.defaultSession, development)
  app.on('session-created', (created) => {
    guardSession(created, development)
  })
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, development)
  })
}

/** No permission is granted, no device is offered, and nothing is fetched from a network. */
function guardSession(target: Session, development: string | null): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest({ urls: networkAddresses }, (details, answer) => {
    answer({ cancel: isNetworkRequest(details.url, development) })
  })
  // Where the system has no spelling dictionary Chromium would fetch one; `.invalid` never resolves (RFC 2606).
  target.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
}

function guardContents(contents: WebContents, development: string | null): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url, development)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url, development)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url, development)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('did-create-window', (window) => {
    window.destroy()
  })
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url)
    if (address) {
      shell.openExternal(address).catch((error: unknown) => {
        report('open external', error)
      })
    }
    return { action: 'deny' }
  })
}
