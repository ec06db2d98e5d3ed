import { Button, Menu } from '@mantine/core'
import type { Call } from '@shared/model/call'
import { tellSaved } from '@renderer/register/tellSaved'
import type { Change } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { AttentionIcon, CalendarIcon, TaskIcon } from '@renderer/ui/icons'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import styles from './Call.module.css'
import { callState } from './closing'
import { differingSteps, makeTasks, missingSteps, moveDues } from './planTasks'
import { stepName } from './stepName'
import { usePlan } from './usePlan'

/** Makes tasks of a call's plan, and moves their due days when the closing has moved. */
export function PlanActions({ record }: { record: Call }) {
  const { t } = useTexts()
  const plan = usePlan(record)
  if (!plan || callState(record, new Date().toISOString()) === 'closed') return null
  const missing = missingSteps(plan).length
  const differing = differingSteps(plan)

  async function run(changes: readonly Change[], code: 'create' | 'edit', done: string) {
    tellSaved(t, await save(changes, code), done)
  }

  return (
    <>
      {differing.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<AttentionIcon aria-hidden className={styles['attention'] ?? ''} />}
            >
              {t('funding.plan.differ', { count: differing.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('funding.plan.differing')}</Menu.Label>
            {differing.map(({ index, step, task, due }) => (
              <div key={index} className={styles['difference']}>
                {t('funding.plan.difference', {
                  step: stepName(step, t),
                  from: task?.due ? formatDay(task.due) : t('funding.plan.noDue'),
                  to: formatDay(due),
                })}
              </div>
            ))}
            <Menu.Item
              leftSection={<CalendarIcon aria-hidden />}
              onClick={() =>
                void run(
                  moveDues(plan),
                  'edit',
                  t('funding.plan.moved', { count: differing.length }),
                )
              }
            >
              {t('funding.plan.move', { count: differing.length })}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {missing > 0 && (
        <SavingButton
          variant="light"
          leftSection={<TaskIcon aria-hidden />}
          save={() =>
            run(makeTasks(record, plan, t), 'create', t('funding.plan.made', { count: missing }))
          }
        >
          {t('funding.plan.make', { count: missing })}
        </SavingButton>
      )}
    </>
  )
}
