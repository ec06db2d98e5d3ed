import { useLocation } from 'wouter'
import { readPlace } from '@renderer/register/paths'
import { type AreaTab, RegisterScreen } from '@renderer/register/RegisterScreen'
import { loadLater } from '@renderer/ui/loadLater'
import { matterRegister } from './matterRegister'
import { meetingRegister } from './meetingRegister'
import { NewMeeting } from './NewMeeting'
import { seriesRegister } from './series/seriesRegister'
import { templateRegister } from './templateRegister'

const DecisionsView = loadLater(() => import('./decisions/DecisionsView'))
const YearClockView = loadLater(() => import('./yearClock/YearClockView'))

export const tabs = [
  meetingRegister,
  matterRegister,
  {
    view: 'decisions',
    title: (t) => t('afterMeeting.decisions.title'),
    View: () => <DecisionsView />,
  },
  seriesRegister,
  { view: 'year', title: (t) => t('yearClock.title'), View: () => <YearClockView /> },
  templateRegister,
] as const satisfies readonly AreaTab[]

/** Meetings, their series and templates; and the page on which a new meeting begins. */
export default function MeetingsScreen() {
  const [path] = useLocation()
  const { kind, id, fields } = readPlace('meetings', path)
  if (kind === 'meeting' && id === 'new') return <NewMeeting bodyId={fields['bodyId'] ?? null} />
  return <RegisterScreen tabs={tabs} route="meetings" />
}
