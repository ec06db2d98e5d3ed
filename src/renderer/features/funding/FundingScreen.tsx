import { RegisterScreen, type ViewTab } from '@renderer/register/RegisterScreen'
import { callRegister } from './call/callRegister'
import { programmeRegister } from './programme/programmeRegister'
import { projectRegister } from './project/projectRegister'
import { loadLater } from '@renderer/ui/loadLater'

/** Programmes, their calls, projects, and the budgets of all. */
export default function FundingScreen() {
  return <RegisterScreen route="funding" tabs={tabs} />
}

const BudgetView = loadLater(() => import('./budgets/BudgetView'))

const budgets: ViewTab = {
  view: 'budgets',
  title: (t) => t('pictures.budgets.tab'),
  View: () => <BudgetView />,
}

export const tabs = [programmeRegister, callRegister, projectRegister, budgets] as const
