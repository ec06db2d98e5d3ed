import { UnstyledButton } from '@mantine/core'
import { textIn } from '@shared/model/base'
import { goalKinds } from '@shared/model/goal'
import { type Coverage, type CoverageState, coverageStates } from '@shared/rules/coverage'
import { type CoverageColumn, coverageColumns } from '@shared/rules/coverageWork'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import type { RecordMaps } from '@renderer/store/kept'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import styles from './Coverage.module.css'

const tones: Readonly<Record<CoverageState, Tone>> = {
  uncovered: 'attention',
  past: 'waiting',
  covered: 'done',
}

interface Around {
  t: Texts
  language: 'fi' | 'en'
  records: Pick<RecordMaps<'organisation' | 'strategy'>, 'organisation' | 'strategy'>
  /** Shows what is behind a number, at the cell. */
  onOpen: (row: Coverage, column: CoverageColumn, at: HTMLElement) => void
}

/** The matrix as columns: a duty or goal, whether it is covered, and a number that opens for each kind of work. */
export function matrixColumns({ t, language, records, onOpen }: Around): Column<Coverage>[] {
  const counts = Object.keys(coverageColumns) as CoverageColumn[]
  return [
    {
      kind: 'text',
      id: 'name',
      header: t('model.kind.goal'),
      value: ({ goal }) => textIn(goal.name, language),
      width: 300,
      grow: 4,
    },
    {
      kind: 'choice',
      id: 'state',
      header: t('goals.coverage.state'),
      value: ({ state }) => state,
      choices: choicesOf(coverageStates, (one) => t(`goals.coverage.states.${one}`)),
      render: ({ state }) => (
        <StatusMark
          tone={tones[state]}
          label={t(`goals.coverage.states.${state}`)}
          filled={state === 'uncovered'}
        />
      ),
      width: 150,
      grow: 0,
    },
    ...counts.map((column): Column<Coverage> => ({
      kind: 'number',
      id: column,
      header: t(`goals.coverage.column.${column}`),
      value: ({ work }) => work[column].size,
      render: (row) => (
        <UnstyledButton
          className={styles['count']}
          data-zero={row.work[column].size === 0 || undefined}
          data-opens-work
          tabIndex={-1}
          aria-haspopup="dialog"
          onClick={(event) => onOpen(row, column, event.currentTarget)}
        >
          {row.work[column].size}
        </UnstyledButton>
      ),
      width: 105,
      grow: 0,
    })),
    {
      kind: 'choice',
      id: 'kind',
      header: t('model.field.kind'),
      value: ({ goal }) => goal.kind,
      choices: choicesOf(goalKinds, (one) => t(`model.goalKind.${one}`)),
      shown: false,
    },
    {
      kind: 'text',
      id: 'organisation',
      header: t('goals.goal.whose'),
      value: ({ goal }) => nameOf(records.organisation, goal.organisationId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'strategy',
      header: t('model.field.strategy'),
      value: ({ goal }) => nameOf(records.strategy, goal.strategyId, language),
      shown: false,
    },
    {
      kind: 'number',
      id: 'position',
      header: t('model.field.position'),
      value: ({ goal }) => goal.position || null,
      shown: false,
    },
  ]
}
