import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '../log'
import type { Marker } from './marker'

/**
 * Moves a database that cannot be opened out of the way, as the person has asked: Chromium then begins a new one.
 * Nothing is deleted, and nothing is read from what was moved. Call before Electron is ready.
 */
export function setAsideDatabase(marker: Marker, sessionData: string): void {
  if (!marker.get().setAside) return
  const database = join(sessionData, 'IndexedDB')
  const aside = `${database} ${new Date().toISOString().replace(/:/g, '')}`
  try {
    if (existsSync(database)) renameSync(database, aside)
    marker.set({ setAside: false })
  } catch (error) {
    report('set aside', error)
  }
}
