import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { eventRegister } from './eventRegister'
import { nominationRegister } from './nominationRegister'
import { signalRegister } from './signalRegister'
import { statementRegister } from './statementRegister'

/** Statements, nominations, foresight signals and events. */
export default function FollowUpScreen() {
  return <RegisterScreen route="followUp" tabs={tabs} />
}

export const tabs = [statementRegister, nominationRegister, signalRegister, eventRegister] as const
