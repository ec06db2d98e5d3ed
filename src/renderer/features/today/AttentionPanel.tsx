import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { routes } from '@renderer/app/routes'
import { linkName } from '@renderer/register/names'
import { registerPath } from '@renderer/register/paths'
import { useQuery } from '@renderer/store/query'
import { type Attention, attention } from '@renderer/store/today'
import { AttentionIcon, ClockIcon, DoneIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatList } from '@renderer/ui/format'
import { EndingsDue } from './EndingsDue'
import styles from './Lists.module.css'
import { Panel } from './Panel'

interface Notice {
  id: string
  tone: 'attention' | 'info'
  text: string
  detail: string
  path: string
}

/** What ends soon, one by one; and what is not in order, each a count with the way to it. */
export function AttentionPanel({ now, today }: { now: string; today: string }) {
  const { t, language } = useTexts()
  const found = useQuery(attention(now, today))
  if (!found) return null
  const notices = noticesOf(found, t, language)
  return (
    <>
      <EndingsDue endings={found.endings} calls={found.calls} today={today} />
      <Panel title={t('today.attention.title')}>
        {notices.length === 0 ? (
          <p className={styles['calm']}>
            <DoneIcon aria-hidden />
            {t('today.attention.nothing')}
          </p>
        ) : (
          <ul className={styles['list']}>
            {notices.map(({ id, tone, text, detail, path }) => (
              <li key={id} data-line>
                <Link href={path} className={styles['row'] ?? ''} data-tone={tone} data-row>
                  {tone === 'info' ? <ClockIcon aria-hidden /> : <AttentionIcon aria-hidden />}
                  <span className={styles['words']}>
                    <span className={styles['name']}>{text}</span>
                    {detail && <span className={styles['detail']}>{detail}</span>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}

function noticesOf(
  { areas, seats, reviews, reviewed, statements, nominations, signals, toConvene }: Attention,
  t: Texts,
  language: 'fi' | 'en',
): Notice[] {
  const few = (names: readonly string[]) => firstFew(names, t, language)
  const notices: (Notice & { count: number })[] = [
    {
      id: 'areas',
      tone: 'attention',
      count: areas.length,
      text: t('today.attention.areas', { count: areas.length }),
      detail: few(
        areas.map((area) => textIn(area.name, language)).sort((a, b) => finnishOrder.compare(a, b)),
      ),
      path: routes.responsibilities,
    },
    {
      id: 'seats',
      tone: 'attention',
      count: seats.length,
      text: t('today.attention.seats', { count: seats.length }),
      detail: '',
      path: `${routes.responsibilities}/seat`,
    },
    {
      id: 'reviews',
      tone: 'attention',
      count: reviews.length,
      text: t('today.attention.reviews', { count: reviews.length }),
      detail: few(
        reviews.map(({ subject }) => linkName(reviewed, subject, language) || t('common.unnamed')),
      ),
      path: `${routes.cooperation}/status`,
    },
    {
      id: 'convene',
      tone: 'info',
      count: toConvene.length,
      text: t('today.attention.convene', { count: toConvene.length }),
      detail: few(toConvene.map(({ name }) => textIn(name, language))),
      path: registerPath('meetings', 'series'),
    },
    {
      id: 'statements',
      tone: 'attention',
      count: statements.length,
      text: t('today.attention.statements', { count: statements.length }),
      detail: nearest(statements[0]),
      path: registerPath('followUp', 'statement'),
    },
    {
      id: 'nominations',
      tone: 'attention',
      count: nominations.length,
      text: t('today.attention.nominations', { count: nominations.length }),
      detail: nearest(nominations[0]),
      path: registerPath('followUp', 'nomination'),
    },
    {
      id: 'signals',
      tone: 'info',
      count: signals.length,
      text: t('today.attention.signals', { count: signals.length }),
      detail: signals[0]?.title ?? '',
      path: registerPath('followUp', 'signal'),
    },
  ]
  return notices.filter(({ count }) => count > 0)
}

/** "Lausunto Aurora-ohjelmasta, 26.11.2026". */
function nearest(record: { title: string; due: string | null } | undefined): string {
  if (!record) return ''
  return record.due === null ? record.title : `${record.title}, ${formatDay(record.due)}`
}

/** The first two by name; the register has the rest. */
function firstFew(names: readonly string[], t: Texts, language: 'fi' | 'en'): string {
  if (names.length <= 2) return formatList(names, language)
  return `${names.slice(0, 2).join(', ')} ${t('today.attention.more', { count: names.length - 2 })}`
}
