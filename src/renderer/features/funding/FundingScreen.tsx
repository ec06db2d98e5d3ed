import { RegisterScreen, type ViewTab } from '@renderer/register/RegisterScreen'
import { loadLater } from '@renderer/ui/loadLater'
import { callRegister } from './callRegister'
import { programmeRegister } from './programmeRegister'
import { projectRegister } from './projectRegister'

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

const tabs = [programmeRegister, callRegister, projectRegister, budgets] as const
