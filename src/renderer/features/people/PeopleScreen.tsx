import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { coverRegister } from './coverRegister'
import { organisationRegister } from './organisationRegister'
import { personRegister } from './personRegister'

/** People, organisations, and who covers for whom. */
export default function PeopleScreen() {
  return <RegisterScreen route="people" tabs={tabs} />
}

export const tabs = [personRegister, organisationRegister, coverRegister] as const
