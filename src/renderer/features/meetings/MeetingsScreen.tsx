import { useLocation } from 'wouter'
import { readPlace } from '@renderer/register/paths'
import { RegisterScreen } from '@renderer/register/RegisterScreen'
import { matterRegister } from './matterRegister'
import { meetingRegister } from './meetingRegister'
import { NewMeeting } from './NewMeeting'
import { seriesRegister } from './series/seriesRegister'
import { templateRegister } from './templateRegister'

export const tabs = [meetingRegister, matterRegister, seriesRegister, templateRegister] as const

/** Meetings, their series and templates; and the page on which a new meeting begins. */
export default function MeetingsScreen() {
  const [path] = useLocation()
  const { kind, id, fields } = readPlace('meetings', path)
  if (kind === 'meeting' && id === 'new') return <NewMeeting bodyId={fields['bodyId'] ?? null} />
  return <RegisterScreen tabs={tabs} route="meetings" />
}
