import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { type Link, recordKinds } from '@shared/model/link'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import { isNamedKind } from '@renderer/register/names'
import { routes } from './routes'

/** How many records opened last are remembered. */
const most = 8

/** The record an address shows: its page, its form beside a table, or a meeting's agenda; null for a screen. */
export function recordAt(path: string): Link | null {
  const [area = '', word = '', id = ''] = path.split('/').filter(Boolean)
  if (id === '' || id === 'new') return null
  if (`/${area}` === routes.meetings && word === 'agenda') return { kind: 'meeting', id }
  const kind = recordKinds.find((one) => one === word)
  return kind && isNamedKind(kind) ? { kind, id } : null
}

/** Keeps the records opened last among the person's choices, the latest first. */
export function useKeepRecent(): void {
  const [path] = useLocation()
  useEffect(() => {
    const record = recordAt(path)
    if (!record) return
    const { recent } = getPreferences()
    if (recent[0]?.id === record.id) return
    const others = recent.filter(({ id }) => id !== record.id)
    setPreferences({ recent: [record, ...others].slice(0, most) })
  }, [path])
}
