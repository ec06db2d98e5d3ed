import type { Texts } from '@shared/texts/texts'
import { newRecordPath, registerPath } from '@renderer/register/paths'
import type { AreaTab } from '@renderer/register/RegisterScreen'
import { AddIcon, MeetingIcon } from '@renderer/ui/icons'
import { areaIcons } from '../areaIcons'
import { keysOf } from '@renderer/ui/keys'
import { tabsOf } from '../registers'
import { areasInOrder, digitKeys, holdPath, type RouteName, routes } from '../routes'
import type { Entry } from './entry'

type Go = (path: string) => void

/** The screens of the navigation, with the keys that open them. */
export function screenEntries(t: Texts, go: Go): Entry[] {
  const screens = areasInOrder.map((route) => ({ route, keys: digitKeys(route) }))
  const all = [
    ...screens,
    { route: 'history' as const, keys: undefined },
    { route: 'settings' as const, keys: keysOf('settings') },
  ]
  return [...all.map(({ route, keys }) => screenEntry(route, keys, t, go)), holdEntry(t, go)]
}

/** The meeting that goes on, or comes next. */
function holdEntry(t: Texts, go: Go): Entry {
  const run = () => {
    go(holdPath())
  }
  return {
    id: 'screen-hold',
    group: 'places',
    icon: MeetingIcon,
    title: t('meetingMode.title'),
    run,
  }
}

function screenEntry(route: RouteName, keys: string | undefined, t: Texts, go: Go): Entry {
  return {
    id: `screen-${route}`,
    group: 'places',
    icon: areaIcons[route],
    title: t(`shell.nav.${route}`),
    ...(keys !== undefined && { keys }),
    run: () => {
      go(routes[route])
    },
  }
}

export type Tabs = readonly (readonly [RouteName, readonly AreaTab[]])[]

/** The tabs of every area; their code is fetched if it is not there yet. */
export function everyTab(): Promise<Tabs> {
  return Promise.all(
    [...areasInOrder, 'history' as const].map(
      async (route) => [route, await tabsOf(route)] as const,
    ),
  )
}

/** A new record of each kind that has a register; those with a command of their own stand among the menu's. */
export function newEntries(tabs: Tabs, t: Texts, go: Go): Entry[] {
  return tabs.flatMap(([route, ofArea]) =>
    ofArea.flatMap((tab): Entry[] => {
      if ('view' in tab || tab.addCommand) return []
      const run = () => {
        go(newRecordPath(route, tab.kind))
      }
      const { add: title } = tab.words(t)
      return [{ id: `new-${tab.kind}`, group: 'commands', icon: AddIcon, title, run }]
    }),
  )
}

/** The tabs of the areas, without those called as the area itself. */
export function tabEntries(tabs: Tabs, t: Texts, go: Go): Entry[] {
  return tabs.flatMap(([route, ofArea]) => {
    const area = t(`shell.nav.${route}`)
    return ofArea.flatMap((tab): Entry[] => {
      const [word, title] =
        'view' in tab ? [tab.view, tab.title(t)] : [tab.kind, tab.words(t).title]
      if (title === area) return []
      const run = () => {
        go(registerPath(route, word))
      }
      const id = `tab-${route}-${word}`
      return [{ id, group: 'places', icon: areaIcons[route], title, side: area, run }]
    })
  })
}
