import { ActionIcon } from '@mantine/core'
import type { Organisation } from '@shared/model/organisation'
import type { Person } from '@shared/model/person'
import { personSortName } from '@shared/model/personName'
import { type AwaitedReview, awaitedReview } from '@shared/rules/personReview'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import { formatDay } from '@renderer/ui/format'
import { CheckIcon, RemoveIcon } from '@renderer/ui/icons'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import styles from './Retention.module.css'

interface ReviewContext {
  t: Texts
  language: 'fi' | 'en'
  today: string
  organisations: ReadonlyMap<string, Organisation>
  keep: (person: Person) => void
  erase: (person: Person) => void
}

const groups = ['team', 'contact'] as const
const states = ['due', 'unset'] as const satisfies readonly AwaitedReview[]
const tones: Readonly<Record<AwaitedReview, Tone>> = { due: 'attention', unset: 'unknown' }

/** People whose data waits to be judged, why it is kept, and what can be done about it. */
export function reviewColumns(context: ReviewContext): readonly Column<Person>[] {
  const { t, language, today, organisations, keep, erase } = context
  return [
    {
      kind: 'text',
      id: 'name',
      header: t('model.field.name'),
      value: personSortName,
      width: 190,
      grow: 2,
    },
    {
      kind: 'choice',
      id: 'group',
      header: t('privacy.retention.group'),
      value: ({ teamMember }) => (teamMember ? 'team' : 'contact'),
      choices: choicesOf(groups, (one) => t(`privacy.retention.groups.${one}`)),
      width: 150,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'organisation',
      header: t('model.field.organisation'),
      value: (row) => nameOf(organisations, row.organisationId, language),
      width: 150,
    },
    {
      kind: 'text',
      id: 'purpose',
      header: t('model.field.purpose'),
      value: (row) => row.purpose,
      width: 150,
    },
    {
      kind: 'choice',
      id: 'state',
      header: t('privacy.retention.state'),
      value: (row) => awaitedReview(row, today),
      choices: choicesOf(states, (one) => t(`privacy.retention.states.${one}`)),
      render: (row) => {
        const state = awaitedReview(row, today)
        return (
          state && <StatusMark tone={tones[state]} label={t(`privacy.retention.states.${state}`)} />
        )
      },
      width: 185,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'reviewOn',
      header: t('model.field.reviewOn'),
      value: (row) => row.reviewOn,
      text: ({ reviewOn }) => (reviewOn ? formatDay(reviewOn) : ''),
      width: 125,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'actions',
      header: t('privacy.retention.actions'),
      value: () => null,
      render: (row) => (
        <span className={styles['actions']}>
          <ActionIcon
            size="sm"
            tabIndex={-1}
            data-row-action
            aria-label={t('privacy.retention.keepNamed', { name: personSortName(row) })}
            title={t('privacy.retention.keep')}
            onClick={() => keep(row)}
          >
            <CheckIcon aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="sm"
            tabIndex={-1}
            aria-label={t('privacy.retention.eraseNamed', { name: personSortName(row) })}
            title={t('privacy.erase')}
            onClick={() => erase(row)}
          >
            <RemoveIcon aria-hidden />
          </ActionIcon>
        </span>
      ),
      width: 110,
      grow: 0,
    },
  ]
}
