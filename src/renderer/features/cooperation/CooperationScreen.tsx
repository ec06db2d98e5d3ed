import { RegisterScreen, type ViewTab } from '@renderer/register/RegisterScreen'
import { loadLater } from '@renderer/ui/loadLater'
import { bodyRegister } from './bodyRegister'
import { statusRegister } from './statusRegister'

/** The cooperation map, bodies and networks, the history of their status, the timeline. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" tabs={tabs} />
}

const MapView = loadLater(() => import('./map/MapView'))

const map: ViewTab = {
  view: 'map',
  title: (t) => t('pictures.map.tab'),
  View: () => <MapView />,
}

const TimelineView = loadLater(() => import('./timeline/TimelineView'))

const timeline: ViewTab = {
  view: 'timeline',
  title: (t) => t('pictures.timeline.tab'),
  View: () => <TimelineView />,
}

const tabs = [map, bodyRegister, statusRegister, timeline] as const
