import { Button } from '@mantine/core'
import { useLocation, Link } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Programme } from '@shared/model/programme'
import { budgetShares } from '@shared/rules/budget'
import { budgetsByProgramme, sumOf } from '@shared/rules/budgetsBySource'
import { endOf } from '@shared/rules/projectDates'
import { finnishOrder } from '@shared/texts/format'
import { recordPath } from '@renderer/app/routes'
import { newRecordPath } from '@renderer/register/paths'
import { useRecordsPointingAt } from '@renderer/store/related'
import { FactTable } from '@renderer/ui/FactTable'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatDay, formatEuros, formatTenths } from '@renderer/ui/format'
import styles from './Programme.module.css'

/** The projects funded from a programme, with their budgets and what they are together. */
export function ProgrammeProjects({ record }: { record: Programme }) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const linked = useRecordsPointingAt('project', { kind: 'programme', id: record.id })
  if (!linked) return null
  const projects = linked
    .filter(({ programmeId }) => programmeId === record.id)
    .sort((a, b) => finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)))
  const [budgets] = budgetsByProgramme(projects)
  const total = budgets ? sumOf(budgets.money) : 0
  return (
    <div className={styles['section']}>
      {projects.length === 0 ? (
        <p className={styles['soft']}>{t('funding.programme.noProjects')}</p>
      ) : (
        <FactTable
          label={t('model.kinds.project')}
          rows={projects}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('model.kind.project'),
              cell: ({ id, name, acronym }) => (
                <Link href={recordPath('funding', 'project', id)}>
                  {acronym || textIn(name, language)}
                </Link>
              ),
              foot: total > 0 ? t('funding.sum') : undefined,
            },
            {
              id: 'role',
              header: t('model.field.ourRole'),
              cell: ({ ourRole }) => t(`model.projectRole.${ourRole}`),
            },
            {
              id: 'end',
              header: t('model.field.until'),
              cell: (project) => {
                const end = endOf(project)
                return end && formatDay(end)
              },
            },
            {
              id: 'budget',
              header: t('model.field.budget'),
              cell: ({ budget }) => budget.total !== null && formatEuros(budget.total, language),
              number: true,
              foot: total > 0 ? formatEuros(total, language) : undefined,
            },
            {
              id: 'eu',
              header: t('funding.project.euPercent'),
              cell: ({ budget }) => {
                const { tenths } = budgetShares(budget).parts.eu
                return tenths !== null && formatTenths(tenths, language)
              },
              number: true,
            },
          ]}
        />
      )}
      <Button
        variant="subtle"
        leftSection={<AddIcon aria-hidden />}
        onClick={() => navigate(newRecordPath('funding', 'project', { programmeId: record.id }))}
      >
        {t('registers.project.add')}
      </Button>
    </div>
  )
}
