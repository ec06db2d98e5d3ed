import { Checkbox, NativeSelect } from '@mantine/core'
import { groupBy } from '@shared/rules/groupBy'
import type { Holding } from '@shared/rules/handover/handover'
import type { RecordSource } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import styles from './Handover.module.css'
import { holdingWords, type HoldingNames } from './holdingWords'
import type { Decision } from './plan'

interface HoldingGroupsProps {
  holdings: readonly Holding[]
  names: HoldingNames
  source: RecordSource
  decisions: ReadonlyMap<string, Decision>
  commonId: string | null
  onDecide: (key: string, decision: Decision) => void
}

/** A choice that is no person. */
const openChoice = 'open'
const commonChoice = 'common'

/** Everything held, by kind: each taken along or left, and to whom. */
export function HoldingGroups(props: HoldingGroupsProps) {
  const { holdings, names, source, decisions, commonId, onDecide } = props
  const { t, language } = useTexts()
  const commonName = source.options.find(({ id }) => id === commonId)?.label
  const choices = [
    {
      value: commonChoice,
      label: commonName ?? t('duties.handover.notChosen'),
    },
    { value: openChoice, label: t('duties.handover.leaveOpen') },
    ...source.options
      .filter(({ id }) => id !== commonId)
      .map(({ id, label }) => ({ value: id, label })),
  ]

  function choose(key: string, value: string) {
    if (value === commonChoice) onDecide(key, { successorId: undefined })
    else onDecide(key, { successorId: value === openChoice ? null : value })
  }

  return [...groupBy(holdings, ({ part }) => part)].map(([part, mine]) => (
    <section key={part} className={styles['group']} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`} className={styles['groupTitle']}>
        {t(`documents.handover.part.${part}`)} <span>{mine.length}</span>
      </h2>
      <ul className={styles['holdings']}>
        {mine.map((holding) => {
          const { name, time } = holdingWords(holding, names, language)
          const { isKept = false, successorId } = decisions.get(holding.key) ?? {}
          const chosen = successorId === undefined ? commonChoice : (successorId ?? openChoice)
          return (
            <li key={holding.key} className={styles['holding']} data-kept={isKept || undefined}>
              <Checkbox
                label={name}
                description={time || undefined}
                checked={!isKept}
                onChange={(event) =>
                  onDecide(holding.key, { isKept: !event.currentTarget.checked })
                }
              />
              <NativeSelect
                size="xs"
                aria-label={t('duties.handover.to', { name })}
                data={choices}
                value={chosen}
                disabled={isKept}
                onChange={(event) => choose(holding.key, event.currentTarget.value)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
