import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { statementRegister } from './statementRegister'

/** Statements, nominations, events and foresight signals. */
export default function FollowUpScreen() {
  return <RegisterScreen route="followUp" tabs={tabs} />
}

export const tabs = [statementRegister] as const
