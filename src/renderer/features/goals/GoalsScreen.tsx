import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { strategyRegister } from './strategyRegister'

/** Strategies, duties and goals. */
export default function GoalsScreen() {
  return <RegisterScreen route="goals" tabs={tabs} />
}

export const tabs = [strategyRegister] as const
