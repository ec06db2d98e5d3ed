import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { agreementRegister } from './agreementRegister'
import { bodyRegister } from './bodyRegister'
import { membershipRegister } from './membershipRegister'
import { relationRegister } from './relationRegister'
import { statusRegister } from './statusRegister'
import { SuspendedView } from './SuspendedView'

/** Bodies and networks, their members, agreements, the history of their status, how they stand to each other. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" tabs={tabs} />
}

export const tabs = [
  bodyRegister,
  membershipRegister,
  agreementRegister,
  statusRegister,
  { view: 'suspended', title: (t) => t('suspension.title'), View: SuspendedView },
  relationRegister,
] as const satisfies readonly AreaTab[]
