import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { bodyRegister } from './bodyRegister'
import { statusRegister } from './statusRegister'
import { SuspendedView } from './SuspendedView'

/** Bodies and networks, the history of their status. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" tabs={tabs} />
}

export const tabs = [
  bodyRegister,
  statusRegister,
  { view: 'suspended', title: (t) => t('suspension.title'), View: SuspendedView },
] as const satisfies readonly AreaTab[]
