import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { agreementRegister } from './agreementRegister'
import { bodyRegister } from './bodyRegister'
import { membershipRegister } from './membershipRegister'
import { relationRegister } from './relationRegister'
import { statusRegister } from './statusRegister'

/** Bodies and networks, their members, agreements, the history of their status, how they stand to each other. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" tabs={tabs} />
}

const tabs = [
  bodyRegister,
  membershipRegister,
  agreementRegister,
  statusRegister,
  relationRegister,
] as const
