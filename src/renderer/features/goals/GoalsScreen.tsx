import { RegisterScreen, type ViewTab } from '@renderer/register/RegisterScreen'
import { CoverageView } from './matrix/CoverageView'
import { goalRegister } from './goalRegister'
import { strategyRegister } from './strategyRegister'

const coverageTab: ViewTab = {
  view: 'coverage',
  title: (t) => t('goals.coverage.title'),
  View: CoverageView,
}

/** Duties and goals, the strategies they come from, and what is done for them. */
export default function GoalsScreen() {
  return <RegisterScreen route="goals" tabs={tabs} />
}

export const tabs = [goalRegister, strategyRegister, coverageTab] as const
