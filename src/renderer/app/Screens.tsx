import { useEffect } from 'react'
import { Route, Switch } from 'wouter'
// The first screen: a second round of loading would only make the window wait.
import Today from '@renderer/features/today/TodayScreen'
import { loadLater } from '@renderer/ui/loadLater'
import { registerOf } from './registers'
import { routes } from './routes'

const Agenda = loadLater(() => import('@renderer/features/agenda/AgendaScreen'))
const Hold = loadLater(() => import('@renderer/features/agenda/hold/HoldScreen'))
const Situation = loadLater(() => import('@renderer/features/situation/SituationScreen'))
const Meetings = loadLater(() => import('@renderer/features/meetings/MeetingsScreen'))
const Tasks = loadLater(() => import('@renderer/features/tasks/TasksScreen'))
const Responsibilities = loadLater(
  () => import('@renderer/features/responsibilities/ResponsibilitiesScreen'),
)
const Cooperation = loadLater(() => import('@renderer/features/cooperation/CooperationScreen'))
const Funding = loadLater(() => import('@renderer/features/funding/FundingScreen'))
const Goals = loadLater(() => import('@renderer/features/goals/GoalsScreen'))
const FollowUp = loadLater(() => import('@renderer/features/followUp/FollowUpScreen'))
const People = loadLater(() => import('@renderer/features/people/PeopleScreen'))
const RecordPage = loadLater(() => import('@renderer/features/record/RecordScreen'))
const History = loadLater(() => import('@renderer/features/history/HistoryScreen'))
const Settings = loadLater(() => import('@renderer/features/settings/SettingsScreen'))

/** In the order in which they are likely to be wanted. */
const others = [
  Agenda,
  Hold,
  Meetings,
  Tasks,
  Responsibilities,
  Cooperation,
  Funding,
  Goals,
  FollowUp,
  People,
  RecordPage,
  Situation,
  History,
  Settings,
]

/** How long the first screen is left in peace before the others are fetched, in milliseconds. */
const peace = 1500

/** The screen of the address. The first is there at once; the others are fetched when there is time. */
export function Screens() {
  useEffect(() => {
    const timer = setTimeout(() => {
      requestIdleCallback(() => {
        for (const screen of others) void screen.preload()
      })
    }, peace)
    return () => {
      clearTimeout(timer)
    }
  }, [])

  return (
    <Switch>
      <Route path={routes.today} component={Today} />
      <Route path={routes.situation}>
        <Situation />
      </Route>
      <Route path={`${routes.meetings}/agenda/:id`}>
        {({ id }) => <Agenda key={id} meetingId={id} />}
      </Route>
      <Route path={`${routes.meetings}/hold/:id?`}>
        {({ id }) => <Hold key={id} meetingId={id} />}
      </Route>
      <Route path={`${routes.meetings}/*?`}>
        <Meetings />
      </Route>
      <Route path={`${routes.tasks}/*?`}>
        <Tasks />
      </Route>
      <Route path={`${routes.responsibilities}/*?`}>
        <Responsibilities />
      </Route>
      <Route path={`${routes.cooperation}/*?`}>
        <Cooperation />
      </Route>
      <Route path={`${routes.funding}/*?`}>
        <Funding />
      </Route>
      <Route path={`${routes.goals}/*?`}>
        <Goals />
      </Route>
      <Route path={`${routes.followUp}/*?`}>
        <FollowUp />
      </Route>
      <Route path={`${routes.people}/*?`}>
        <People />
      </Route>
      <Route path="/record/:kind/:id">
        {({ kind, id }) => (
          <RecordPage key={`${kind} ${id}`} kind={kind} id={id} registerOf={registerOf} />
        )}
      </Route>
      <Route path={`${routes.history}/*?`}>
        <History registerOf={registerOf} />
      </Route>
      <Route path={routes.settings}>
        <Settings />
      </Route>
    </Switch>
  )
}
