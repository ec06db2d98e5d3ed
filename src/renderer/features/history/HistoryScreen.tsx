import { RegisterScreen, type AreaTab } from '@renderer/register/RegisterScreen'
import { BinView } from './BinView'
import { type RegisterOf, Registers } from './registers'
import { TimelineView } from './TimelineView'

/** What was changed in the workspace, and what was removed and can come back. */
export default function HistoryScreen({ registerOf }: { registerOf: RegisterOf }) {
  return (
    <Registers value={registerOf}>
      <RegisterScreen route="history" tabs={tabs} />
    </Registers>
  )
}

export const tabs = [
  { view: 'changes', title: (t) => t('changes.timeline.title'), View: TimelineView },
  { view: 'bin', title: (t) => t('changes.bin.title'), View: BinView },
] as const satisfies readonly AreaTab[]
