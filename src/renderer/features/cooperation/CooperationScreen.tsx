import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { bodyRegister } from './bodyRegister'
import { callRegister } from './callRegister'
import { programmeRegister } from './programmeRegister'
import { projectRegister } from './projectRegister'
import { statusRegister } from './statusRegister'

/** Bodies and networks, the history of their status, programmes, calls and projects. */
export default function CooperationScreen() {
  return <RegisterScreen route="cooperation" registers={registers} />
}

const registers = [
  bodyRegister,
  statusRegister,
  programmeRegister,
  callRegister,
  projectRegister,
] as const
