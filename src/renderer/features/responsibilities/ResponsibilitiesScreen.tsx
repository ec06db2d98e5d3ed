import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { areaRegister } from './areaRegister'
import { HandoverView } from './handover/HandoverView'
import { responsibilityRegister } from './responsibilityRegister'
import { seatRegister } from './seatRegister'
import { TimelineView } from './timeline/TimelineView'

/** Who answers for what and who stands in, on any day and over time; seats in bodies; handing over. */
export default function ResponsibilitiesScreen() {
  return <RegisterScreen route="responsibilities" tabs={tabs} />
}

export const tabs = [
  responsibilityRegister,
  areaRegister,
  seatRegister,
  { view: 'timeline', title: (t) => t('duties.timeline.title'), View: TimelineView },
  { view: 'handover', title: (t) => t('duties.handover.title'), View: HandoverView },
] as const satisfies readonly AreaTab[]
