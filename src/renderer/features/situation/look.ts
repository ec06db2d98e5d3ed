import { useEffect, useState } from 'react'
import { plusDays } from '@shared/rules/time'
import { getPreferences, setPreferences } from '@renderer/store/preferences'
import { useKeptChoice } from '@renderer/store/useKeptChoice'

const key = 'situation'
/** How far back the first look goes, in days. */
const firstDays = 30

/** How the picture was looked at last on this laptop. */
interface Look {
  /** The day the changes are told from; null: since the last look. */
  readonly since: string | null
  readonly areaId: string | null
  /** The day of this look and of the one before it, on another day. */
  readonly seenOn: string | null
  readonly seenBefore: string | null
}

/** From which day on, and of which area, the picture is looked at; both are remembered. */
export function useLook(today: string) {
  const [usual] = useState(() => plusDays(today, -firstDays))
  const [look, setLook] = useKeptChoice(key, (stored) => seen(lookOf(stored), today))
  useEffect(() => keepLook(today), [today])
  const lastLook = look.seenBefore ?? usual
  return {
    lastLook,
    since: look.since ?? lastLook,
    areaId: look.areaId,
    setSince: (day: string) => setLook({ ...look, since: day === lastLook ? null : day }),
    setArea: (areaId: string | null) => setLook({ ...look, areaId }),
  }
}

/** A look is noted once a day, so that looking again shows the same changes. */
function keepLook(today: string): void {
  const { views } = getPreferences()
  const look = lookOf(views[key])
  if (look.seenOn !== today) setPreferences({ views: { ...views, [key]: seen(look, today) } })
}

function seen(look: Look, today: string): Look {
  return look.seenOn === today ? look : { ...look, seenOn: today, seenBefore: look.seenOn }
}

function lookOf(stored: unknown): Look {
  const { since, areaId, seenOn, seenBefore } = Object(stored) as Readonly<Record<string, unknown>>
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    since: text(since),
    areaId: text(areaId),
    seenOn: text(seenOn),
    seenBefore: text(seenBefore),
  }
}
