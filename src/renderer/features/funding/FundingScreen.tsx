import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { callRegister } from './callRegister'
import { programmeRegister } from './programmeRegister'
import { projectRegister } from './projectRegister'

/** Programmes, their calls, and projects. */
export default function FundingScreen() {
  return <RegisterScreen route="funding" tabs={tabs} />
}

export const tabs = [programmeRegister, callRegister, projectRegister] as const
