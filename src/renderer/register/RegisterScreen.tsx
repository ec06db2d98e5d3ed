import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Texts } from '@shared/texts/texts'
import type { RouteName } from '@renderer/app/routes'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import type { AnyRegister } from './definition'
import { readPlace, registerPath } from './paths'
import styles from './Register.module.css'
import { RegisterView } from './RegisterView'

/** A view beside the registers of an area that is no table of one kind, such as a map or a matrix. */
export interface ViewTab {
  /** Its word in the address; no kind of record has the same. */
  view: string
  title(this: void, t: Texts): string
  View(this: void): ReactNode
}

export type AreaTab = AnyRegister | ViewTab

interface RegisterScreenProps {
  /** In their order; the first is shown when the address names none. */
  tabs: readonly [AreaTab, ...AreaTab[]]
  route: RouteName
}

/** An area of the work: a tab for each register or view, and the record of the address beside a table. */
export function RegisterScreen({ tabs, route }: RegisterScreenProps) {
  const { t } = useTexts()
  const [path] = useLocation()
  const place = readPlace(route, path)
  const tab = tabs.find((one) => wordOf(one) === place.kind) ?? tabs[0]

  return (
    <div className={styles['screen']}>
      <PageHeader title={t(`shell.nav.${route}`)} />
      {tabs.length > 1 && (
        <nav className={styles['tabs']} aria-label={t('registers.tabs')}>
          {tabs.map((one) => (
            <Link
              key={wordOf(one)}
              href={registerPath(route, wordOf(one))}
              className={styles['tab'] ?? ''}
              aria-current={one === tab ? 'page' : undefined}
            >
              {'view' in one ? one.title(t) : one.words(t).title}
            </Link>
          ))}
        </nav>
      )}
      {'view' in tab ? (
        <tab.View />
      ) : (
        <RegisterView key={tab.kind} register={tab} route={route} place={place} />
      )}
    </div>
  )
}

function wordOf(tab: AreaTab): string {
  return 'view' in tab ? tab.view : tab.kind
}
