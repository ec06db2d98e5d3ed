import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '@shared/model/person'
import { awaitedReview, reviewMonthsIn } from '@shared/rules/personReview'
import { recordPath } from '@renderer/app/routes'
import { runRowAction } from '@renderer/register/runRowAction'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { getPreferences } from '@renderer/store/preferences'
import { CheckIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { DataTable } from '@renderer/ui/table/DataTable'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { keepPeople } from './keepPeople'
import styles from './Retention.module.css'
import { RetentionRules } from './RetentionRules'
import { reviewColumns } from './reviewColumns'

const EraseDialog = loadLater(() => import('../personal/EraseDialog'))

const viewKey = 'retention'
const parts = ['review', 'rules'] as const

/** How long each kind of data is kept, and the people whose data waits to be judged. */
export function RetentionView() {
  const { t } = useTexts()
  const today = useToday()
  const records = useRecordMaps(['person', 'organisation'])
  const [part, setPart] = useState<(typeof parts)[number]>('review')
  const people = useMemo(
    () =>
      records
        ? [...records.person.values()].filter((one) => awaitedReview(one, today) !== null)
        : [],
    [records, today],
  )
  if (!records) return null
  const labels = {
    review: t('privacy.retention.toReview', { number: people.length }),
    rules: t('privacy.retention.rules'),
  }
  return (
    <div className={styles['view']} onKeyDown={runRowAction}>
      <div className={styles['choices']}>
        <SegmentedControl
          aria-label={t('privacy.retention.which')}
          value={part}
          onChange={setPart}
          data={parts.map((value) => ({ value, label: labels[value] }))}
        />
      </div>
      {part === 'rules' ? (
        <RetentionRules organisations={records.organisation} />
      ) : (
        <People people={people} organisations={records.organisation} today={today} />
      )}
    </div>
  )
}

interface PeopleProps {
  people: readonly Person[]
  organisations: RecordMaps<'organisation'>['organisation']
  today: string
}

function People({ people, organisations, today }: PeopleProps) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const [erased, setErased] = useState<Person | null>(null)
  const keepViews = useKeptViews(viewKey)
  const months = useMemo(() => reviewMonthsIn(organisations.values()), [organisations])
  const output = useMemo(() => tableOutput(t), [t])
  const columns = useMemo(
    () =>
      reviewColumns({
        ...{ t, language, today, organisations },
        keep: (person) => void keepPeople(t, [person], today, months),
        erase: setErased,
      }),
    [t, language, today, organisations, months],
  )
  return (
    <>
      <p className={styles['note']}>{t('privacy.retention.note')}</p>
      <DataTable<Person>
        label={t('privacy.retention.title')}
        columns={columns}
        rows={people}
        getRowId={({ id }) => id}
        onOpen={({ id }) => navigate(recordPath('people', 'person', id))}
        emptyState={{
          title: t('privacy.retention.empty'),
          text: t('privacy.retention.emptyText'),
        }}
        viewKey={viewKey}
        view={getPreferences().views[viewKey]}
        onViewChange={keepViews}
        selectionAction={{
          label: t('privacy.retention.keep'),
          icon: <CheckIcon aria-hidden />,
          run: (rows) => void keepPeople(t, rows, today, months),
        }}
        output={output}
        defaultView={{ sort: [{ id: 'reviewOn', descending: false }] }}
      />
      {erased && <EraseDialog person={erased} onClose={() => setErased(null)} />}
    </>
  )
}
