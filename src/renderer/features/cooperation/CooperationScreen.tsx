import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { agreementRegister } from './agreementRegister'
import { loadLater } from '@renderer/ui/loadLater'
import { bodyRegister } from './bodyRegister'
import { membershipRegister } from './membershipRegister'
import { relationRegister } from './relationRegister'
import { statusRegister } from './statusRegister'
import { SuspendedView } from './SuspendedView'

/** The cooperation map, bodies and networks, their members, agreements and states, and how all that came about. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" tabs={tabs} />
}

const MapView = loadLater(() => import('./map/MapView'))

const map: AreaTab = {
  view: 'map',
  title: (t) => t('pictures.map.tab'),
  View: () => <MapView />,
}

const TimelineView = loadLater(() => import('./timeline/TimelineView'))

const timeline: AreaTab = {
  view: 'timeline',
  title: (t) => t('pictures.timeline.tab'),
  View: () => <TimelineView />,
}

export const tabs = [
  map,
  bodyRegister,
  membershipRegister,
  agreementRegister,
  statusRegister,
  { view: 'suspended', title: (t) => t('suspension.title'), View: SuspendedView },
  timeline,
  relationRegister,
] as const satisfies readonly AreaTab[]
