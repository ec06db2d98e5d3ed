import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { areaRegister } from './areaRegister'
import { responsibilityRegister } from './responsibilityRegister'
import { seatRegister } from './seatRegister'

/** Who answers for what and who stands in; areas; seats in bodies. */
export default function ResponsibilitiesScreen() {
  return <RegisterScreen route="responsibilities" tabs={tabs} />
}

export const tabs = [responsibilityRegister, areaRegister, seatRegister] as const
