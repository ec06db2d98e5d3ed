import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchAnswer } from '@shared/search/types'
import { usePreferences } from '@renderer/store/preferences'
import { useFound } from '@renderer/store/recordPage'
import { useTexts } from '@renderer/ui/texts'
import { commandEntries } from './commandEntries'
import type { Entry } from './entry'
import { everyTab, newEntries, screenEntries, tabEntries, type Tabs } from './placeEntries'
import { hitEntries, recentEntries } from './recordEntries'
import { matching, readTyped } from './typed'
import { offeredEntries, windowEntries } from './windowEntries'

/** Above the records only so many commands and screens, that the first records are seen. */
const mostAbove = 4

/** The lines of the palette: what one did and can do, or what was found for what is typed. */
export function useEntries(typed: string, answer: SearchAnswer | null): readonly Entry[] {
  const { t, language } = useTexts()
  const [, go] = useLocation()
  const { recent } = usePreferences()
  // What was opened last when the palette opened: it does not move while one reads it.
  const [links] = useState(recent)
  const found = useFound(links)
  const tabs = useTabs()

  const { commandsOnly, query } = readTyped(typed)
  const commands = [...offeredEntries(), ...commandEntries(t)]
  const screens = screenEntries(t, go)
  if (query === '' && !commandsOnly)
    return [
      ...(found ? recentEntries(links, found, { t, language }, go) : []),
      ...commands,
      ...screens,
    ]
  const all = [
    ...commands,
    ...newEntries(tabs, t, go),
    ...windowEntries(t),
    ...screens,
    ...tabEntries(tabs, t, go),
  ]
  if (commandsOnly) return query === '' ? all : matching(all, query)
  return [...matching(all, query).slice(0, mostAbove), ...hitEntries(answer?.hits ?? [], t, go)]
}

function useTabs(): Tabs {
  const [tabs, setTabs] = useState<Tabs>([])
  useEffect(() => {
    let isWanted = true
    void everyTab().then((every) => {
      if (isWanted) setTabs(every)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return tabs
}
