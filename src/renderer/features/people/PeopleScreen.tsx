import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { coverRegister } from './coverRegister'
import { NetworkView } from './network/NetworkView'
import { organisationRegister } from './organisationRegister'
import { personRegister } from './personRegister'
import { regionRegister } from './regionRegister'
import { RetentionView } from './retention/RetentionView'

/** People, organisations, regions, how they keep in touch, and who covers for whom. */
export default function PeopleScreen() {
  return <RegisterScreen route="people" tabs={tabs} />
}

export const tabs = [
  personRegister,
  organisationRegister,
  { view: 'network', title: (t) => t('network.title'), View: NetworkView },
  regionRegister,
  coverRegister,
  { view: 'retention', title: (t) => t('privacy.retention.title'), View: RetentionView },
] as const satisfies readonly AreaTab[]
