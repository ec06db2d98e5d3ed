import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { taskRegister } from './taskRegister'

/** Tasks of every workstream. */
export default function TasksScreen() {
  return <RegisterScreen route="tasks" tabs={tabs} />
}

export const tabs = [taskRegister] as const
