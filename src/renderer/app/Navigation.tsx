import { Link, useLocation } from 'wouter'
import {
  BodyIcon,
  FollowUpIcon,
  GoalIcon,
  MeetingIcon,
  PeopleIcon,
  ProgrammeIcon,
  ResponsibilityIcon,
  SettingsIcon,
  TaskIcon,
  TodayIcon,
} from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Navigation.module.css'
import { areaOf, type RouteName, routes } from './routes'
import { SaveStatus } from './SaveStatus'

const items: readonly { route: RouteName; icon: typeof TodayIcon }[] = [
  { route: 'today', icon: TodayIcon },
  { route: 'meetings', icon: MeetingIcon },
  { route: 'tasks', icon: TaskIcon },
  { route: 'responsibilities', icon: ResponsibilityIcon },
  { route: 'cooperation', icon: BodyIcon },
  { route: 'funding', icon: ProgrammeIcon },
  { route: 'goals', icon: GoalIcon },
  { route: 'followUp', icon: FollowUpIcon },
  { route: 'people', icon: PeopleIcon },
]

/** The areas of the work, and at the foot the settings and whether everything is stored. */
export function Navigation() {
  const { t } = useTexts()
  return (
    <nav className={styles.navigation} aria-label={t('shell.nav.label')}>
      <p className={styles.brand}>{t('common.appName')}</p>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.route}>
            <NavigationLink {...item} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <NavigationLink route="settings" icon={SettingsIcon} />
        <SaveStatus />
      </div>
    </nav>
  )
}

function NavigationLink({ route, icon: Icon }: (typeof items)[number]) {
  const { t } = useTexts()
  const [location] = useLocation()
  const path = routes[route]
  const current = areaOf(location) === route
  const name = t(`shell.nav.${route}`)
  return (
    <Link
      href={path}
      className={styles.link ?? ''}
      aria-current={current ? 'page' : undefined}
      title={name}
    >
      <Icon width={18} height={18} strokeWidth={1.6} aria-hidden />
      <span className={styles.name}>{name}</span>
    </Link>
  )
}
