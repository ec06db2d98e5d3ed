import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { bodyRegister } from './bodyRegister'
import { statusRegister } from './statusRegister'

/** Bodies and networks, the history of their status. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" tabs={tabs} />
}

export const tabs = [bodyRegister, statusRegister] as const
