import { app } from 'electron'
import { success } from '@shared/ipc/result'
import type { Marker } from '../backups/marker'
import type { HandlersOf } from './handlers'

/** What the window tells of its database, which main remembers for the next start. */
export function markerHandlers(marker: Marker): HandlersOf<'marker.note' | 'marker.setAside'> {
  return {
    'marker.note': ({ entry, rows, user }) => {
      marker.set({ entry, ...(rows !== undefined && { rows }), ...(user && { user }) })
      return success(undefined)
    },
    'marker.setAside': () => {
      marker.set({ setAside: true })
      app.relaunch()
      app.exit(0)
      return success(undefined)
    },
  }
}
