import { Link, useLocation } from 'wouter'
import type { RouteName } from '@renderer/app/routes'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTexts } from '@renderer/ui/texts'
import type { AnyRegister } from './definition'
import { readPlace, registerPath } from './paths'
import styles from './Register.module.css'
import { RegisterView } from './RegisterView'

interface RegisterScreenProps {
  /** In the order of their tabs; the first is shown when the address names none. */
  registers: readonly [AnyRegister, ...AnyRegister[]]
  route: RouteName
}

/** An area of registers: a tab for each, its table, and the record of the address beside the table. */
export function RegisterScreen({ registers, route }: RegisterScreenProps) {
  const { t } = useTexts()
  const [path] = useLocation()
  const place = readPlace(route, path)
  const register = registers.find(({ kind }) => kind === place.kind) ?? registers[0]

  return (
    <div className={styles['screen']}>
      <PageHeader title={t(`shell.nav.${route}`)} />
      {registers.length > 1 && (
        <nav className={styles['tabs']} aria-label={t('registers.tabs')}>
          {registers.map(({ kind, words }) => (
            <Link
              key={kind}
              href={registerPath(route, kind)}
              className={styles['tab'] ?? ''}
              aria-current={kind === register.kind ? 'page' : undefined}
            >
              {words(t).title}
            </Link>
          ))}
        </nav>
      )}
      <RegisterView key={register.kind} register={register} route={route} place={place} />
    </div>
  )
}
