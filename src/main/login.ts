import { access, mkdir, unlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { autostartEntry } from './autostart'

/** Whether the program starts at login; null where it cannot: only an installed program has a lasting place. */
export async function startsAtLogin(): Promise<boolean | null> {
  if (!app.isPackaged) return null
  if (process.platform !== 'linux') return app.getLoginItemSettings().openAtLogin
  return access(autostartPath()).then(
    () => true,
    () => false,
  )
}

/** Windows and macOS have a setting of their own, a Linux desktop reads a folder (XDG Autostart). */
export async function startAtLogin(wanted: boolean): Promise<void> {
  if (!app.isPackaged || (await startsAtLogin()) === wanted) return
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted })
    return
  }
  const path = autostartPath()
  if (!wanted) return unlink(path)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, autostartEntry(process.env['APPIMAGE'] ?? process.execPath))
}

function autostartPath(): string {
  const config = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
  return join(config, 'autostart', 'kv-desk.desktop')
}
