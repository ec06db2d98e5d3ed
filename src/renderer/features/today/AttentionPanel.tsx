import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import { homeZone } from '@shared/rules/time'
import { finnishOrder, formatList, formatMoment } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { routes } from '@renderer/app/routes'
import { type Attention, useAttention } from '@renderer/store/today'
import { AttentionIcon, ClockIcon, DoneIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Lists.module.css'
import { Panel } from './Panel'

interface Notice {
  id: string
  tone: 'attention' | 'info'
  text: string
  detail: string
  path: string
}

/** What is not in order, each a count with the way to it. */
export function AttentionPanel({ now, today }: { now: string; today: string }) {
  const { t, language } = useTexts()
  const attention = useAttention(now, today)
  if (!attention) return null
  const notices = noticesOf(attention, t, language)
  return (
    <Panel title={t('today.attention.title')}>
      {notices.length === 0 ? (
        <p className={styles['calm']}>
          <DoneIcon aria-hidden />
          {t('today.attention.nothing')}
        </p>
      ) : (
        <ul className={styles['list']}>
          {notices.map(({ id, tone, text, detail, path }) => (
            <li key={id}>
              <Link href={path} className={styles['row'] ?? ''} data-tone={tone}>
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
  )
}

function noticesOf(
  { areas, seats, endings, reviews, calls }: Attention,
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
      id: 'endings',
      tone: 'attention',
      count: endings.length,
      text: t('today.attention.endings', { count: endings.length }),
      detail: few(endings.map(({ name }) => (name ? textIn(name, language) : t('common.unnamed')))),
      path: `${routes.responsibilities}/seat`,
    },
    {
      id: 'reviews',
      tone: 'attention',
      count: reviews.length,
      text: t('today.attention.reviews', { count: reviews.length }),
      detail: few(reviews.map(({ name }) => (name ? textIn(name, language) : t('common.unnamed')))),
      path: `${routes.cooperation}/status`,
    },
    {
      id: 'calls',
      tone: 'info',
      count: calls.length,
      text: t('today.attention.calls', { count: calls.length }),
      detail: few(
        calls.map((call) => `${call.title}, ${formatMoment(call.closesAt, homeZone, language)}`),
      ),
      path: `${routes.cooperation}/call`,
    },
  ]
  return notices.filter(({ count }) => count > 0)
}

/** The first two by name; the register has the rest. */
function firstFew(names: readonly string[], t: Texts, language: 'fi' | 'en'): string {
  if (names.length <= 2) return formatList(names, language)
  return `${names.slice(0, 2).join(', ')} ${t('today.attention.more', { count: names.length - 2 })}`
}
