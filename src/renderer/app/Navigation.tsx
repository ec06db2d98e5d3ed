import { Link, useLocation } from 'wouter'
import { KeyHint } from '@renderer/ui/KeyHint'
import { SearchIcon } from '@renderer/ui/icons'
import { keysOf, keyTip } from '@renderer/ui/keys'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { areaIcons } from './areaIcons'
import { runCommand } from './commands'
import styles from './Navigation.module.css'
import { areaOf, areasInOrder, digitKeys, type RouteName, routes } from './routes'
import { SaveStatus } from '@renderer/register/SaveStatus'
import status from '@renderer/register/SaveStatus.module.css'

const BackupStatus = loadLater(() => import('./BackupStatus'))

/**
 * The areas of the work, and at the foot the settings and whether everything is stored and backed up.
 * @param isCalm the first screen is there: what is not needed for it may come
 */
export function Navigation({ isCalm }: { isCalm: boolean }) {
  const { t } = useTexts()
  return (
    <nav className={styles.navigation} aria-label={t('shell.nav.label')}>
      <p className={styles.brand}>{t('common.appName')}</p>
      <button
        type="button"
        className={styles.search}
        onClick={() => {
          runCommand('palette')
        }}
        {...keyTip(t('palette.open'), keysOf('palette'))}
      >
        <SearchIcon width={18} height={18} strokeWidth={1.6} aria-hidden />
        <span className={styles.name}>{t('palette.open')}</span>
        <span className={styles.keys}>
          <KeyHint keys={keysOf('palette')} />
        </span>
      </button>
      <ul className={styles.items}>
        {areasInOrder.map((route) => (
          <li key={route}>
            <NavigationLink route={route} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <NavigationLink route="history" />
        <NavigationLink route="settings" />
        <SaveStatus />
        <div className={status['room']}>{isCalm && <BackupStatus />}</div>
      </div>
    </nav>
  )
}

function NavigationLink({ route }: { route: RouteName }) {
  const Icon = areaIcons[route]
  const { t } = useTexts()
  const [location] = useLocation()
  const path = routes[route]
  const current = areaOf(location) === route
  const name = t(`shell.nav.${route}`)
  const keys = keysOfScreen(route)
  return (
    <Link
      href={path}
      className={styles.link ?? ''}
      aria-current={current ? 'page' : undefined}
      {...(keys === undefined ? { title: name } : keyTip(name, keys))}
    >
      <Icon width={18} height={18} strokeWidth={1.6} aria-hidden />
      <span className={styles.name}>{name}</span>
    </Link>
  )
}

function keysOfScreen(route: RouteName): string | undefined {
  if (route === 'settings') return keysOf('settings')
  return route === 'history' ? undefined : digitKeys(route)
}
