import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { coverRegister } from './coverRegister'
import { organisationRegister } from './organisationRegister'
import { personRegister } from './personRegister'
import { regionRegister } from './regionRegister'

/** People, organisations, regions, and who covers for whom. */
export default function PeopleScreen() {
  return <RegisterScreen route="people" tabs={tabs} />
}

const tabs = [personRegister, organisationRegister, regionRegister, coverRegister] as const
