import { Button } from '@mantine/core'
import { textIn } from '@shared/model/base'
import { areasWithNobody } from '@shared/rules/acting'
import { finnishOrder } from '@shared/texts/format'
import type { AboveProps } from '@renderer/register/definition'
import { AttentionIcon } from '@renderer/ui/icons'
import { formatDay } from '@renderer/ui/format'
import type { responsibilityUses } from './responsibilityColumns'
import styles from './Uncovered.module.css'

type UncoveredProps = AboveProps<'responsibility', (typeof responsibilityUses)[number]>

/** The areas nobody answers for on the day, each with a way to name somebody unless a past day is read. */
export function Uncovered({ context, rows, add }: UncoveredProps) {
  const { t, language, day, records } = context
  const areas = areasWithNobody([...records.area.values()], rows, [...records.cover.values()], day)
    .map((area) => ({ id: area.id, name: textIn(area.name, language) }))
    .sort((a, b) => finnishOrder.compare(a.name, b.name))
  if (areas.length === 0) return null
  return (
    <section className={styles['uncovered']}>
      <h2 className={styles['title']}>
        <AttentionIcon aria-hidden />
        {t('registers.responsibility.uncovered', { count: areas.length, day: formatDay(day) })}
      </h2>
      <ul className={styles['areas']}>
        {areas.map(({ id, name }) => (
          <li key={id}>
            {add ? (
              <Button
                variant="default"
                aria-label={t('registers.responsibility.appoint', { area: name })}
                onClick={() => add({ areaId: id })}
              >
                {name}
              </Button>
            ) : (
              <span className={styles['area']}>{name}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
