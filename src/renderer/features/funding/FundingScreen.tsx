import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { callRegister } from './call/callRegister'
import { programmeRegister } from './programme/programmeRegister'
import { projectRegister } from './project/projectRegister'

/** Programmes, their calls, and projects. */
export default function FundingScreen() {
  return <RegisterScreen route="funding" tabs={tabs} />
}

export const tabs = [programmeRegister, callRegister, projectRegister] as const
