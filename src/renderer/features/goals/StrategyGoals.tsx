import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Goal } from '@shared/model/goal'
import type { Strategy } from '@shared/model/strategy'
import { finnishOrder } from '@shared/texts/format'
import { recordPath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { useRecords } from '@renderer/store/kept'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './WorkList.module.css'

/** On the page of a strategy: its priorities, goals and business areas, in the order it lists them. */
export function StrategyGoals({ record }: { record: Strategy }) {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  const goals = useRecords('goal')?.filter((goal) => goal.strategyId === record.id)
  if (!goals) return null
  return (
    <>
      {goals.length === 0 ? (
        <p className={styles['none']}>{t('goals.strategy.noGoals')}</p>
      ) : (
        <dl className={styles['groups']}>
          {shownKinds.map((kind) => (
            <KindOfGoals
              key={kind}
              kind={kind}
              goals={goals.filter((goal) => goal.kind === kind)}
            />
          ))}
        </dl>
      )}
      <Button
        variant="subtle"
        leftSection={<AddIcon aria-hidden />}
        onClick={() =>
          navigate(
            newRecordPath('goals', 'goal', {
              strategyId: record.id,
              kind: 'priority',
              ...(record.organisationId && { organisationId: record.organisationId }),
            }),
          )
        }
      >
        {t('goals.goal.add')}
      </Button>
    </>
  )
}

/** A strategy states its priorities first. */
const shownKinds = [
  'priority',
  'goal',
  'businessArea',
  'duty',
] as const satisfies readonly Goal['kind'][]

function KindOfGoals({ kind, goals }: { kind: Goal['kind']; goals: readonly Goal[] }) {
  const { t, language } = useTexts()
  if (goals.length === 0) return null
  const inOrder = goals.toSorted(
    (a, b) =>
      a.position - b.position ||
      finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)),
  )
  return (
    <div>
      <dt>{t(`goals.strategy.kinds.${kind}`)}</dt>
      <dd>
        <ol className={styles['numbered']}>
          {inOrder.map((goal) => (
            <li key={goal.id} value={goal.position || undefined}>
              <Link href={recordPath('goals', 'goal', goal.id)}>{textIn(goal.name, language)}</Link>
            </li>
          ))}
        </ol>
      </dd>
    </div>
  )
}
