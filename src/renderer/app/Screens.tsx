import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { routes } from './routes'

const Today = lazy(() => import('@renderer/features/today/TodayScreen'))
const Agenda = lazy(() => import('@renderer/features/agenda/AgendaScreen'))
const Meetings = lazy(() => import('@renderer/features/meetings/MeetingsScreen'))
const Tasks = lazy(() => import('@renderer/features/tasks/TasksScreen'))
const Responsibilities = lazy(
  () => import('@renderer/features/responsibilities/ResponsibilitiesScreen'),
)
const Cooperation = lazy(() => import('@renderer/features/cooperation/CooperationScreen'))
const People = lazy(() => import('@renderer/features/people/PeopleScreen'))
const Settings = lazy(() => import('@renderer/features/settings/SettingsScreen'))

/** The screen of the address; each is loaded when first opened. */
export function Screens() {
  return (
    <Suspense>
      <Switch>
        <Route path={routes.today} component={Today} />
        <Route path={`${routes.meetings}/agenda/:id`}>
          {({ id }) => <Agenda key={id} meetingId={id} />}
        </Route>
        <Route path={`${routes.meetings}/*?`} component={Meetings} />
        <Route path={`${routes.tasks}/*?`} component={Tasks} />
        <Route path={`${routes.responsibilities}/*?`} component={Responsibilities} />
        <Route path={`${routes.cooperation}/*?`} component={Cooperation} />
        <Route path={`${routes.people}/*?`} component={People} />
        <Route path={routes.settings} component={Settings} />
      </Switch>
    </Suspense>
  )
}
