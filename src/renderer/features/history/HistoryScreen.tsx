import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { BinView } from './BinView'

/** What was changed in the workspace, and what was removed and can come back. */
export default function HistoryScreen() {
  return <RegisterScreen route="history" tabs={tabs} />
}

export const tabs = [
  { view: 'bin', title: (t) => t('changes.bin.title'), View: BinView },
] as const satisfies readonly AreaTab[]
