import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '@shared/model/person'
import { quietState } from '@shared/rules/engagement'
import { isReviewDue } from '@shared/rules/personReview'
import type { Texts } from '@shared/texts/texts'
import { recordPath } from '@renderer/app/routes'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { getPreferences } from '@renderer/store/preferences'
import { DataTable } from '@renderer/ui/table/DataTable'
import type { Column } from '@renderer/ui/table/types'
import { useTexts } from '@renderer/ui/texts'
import type { ContactsInput } from './contactColumns'
import styles from './Network.module.css'
import { organisationColumns } from './organisationColumns'
import { personColumns } from './personColumns'

const whoseContacts = ['organisation', 'person'] as const
type Who = (typeof whoseContacts)[number]
const whichOf = {
  organisation: ['all', 'quiet', 'never'],
  person: ['all', 'quiet', 'never', 'review'],
} as const
type Which = (typeof whichOf)[Who][number]

/** Other organisations and people by when they were last met: all, or those who have been quiet for a year. */
export function Contacts({ records, contacts, today }: ContactsInput) {
  const { t } = useTexts()
  const [who, setWho] = useState<Who>('organisation')
  const [which, setWhich] = useState<Which>('all')
  const input = useMemo(() => ({ records, contacts, today }), [records, contacts, today])
  const organisations = useMemo(
    () => [...records.organisation.values()].filter(({ own }) => !own),
    [records],
  )
  const people = useMemo(
    () => [...records.person.values()].filter(({ teamMember }) => !teamMember),
    [records],
  )
  const everybody = who === 'person' ? people : organisations
  const countOf = (one: Which) => everybody.filter((row) => belongsTo(one, row, input)).length

  function choose(next: Who) {
    setWho(next)
    if (which === 'review') setWhich('all')
  }

  return (
    <>
      <div className={styles['choices']}>
        <SegmentedControl
          aria-label={t('network.about')}
          value={who}
          onChange={choose}
          data={whoseContacts.map((value) => ({ value, label: t(`network.whose.${value}`) }))}
        />
        <SegmentedControl
          aria-label={t('network.which')}
          value={which}
          onChange={setWhich}
          data={whichOf[who].map((value) => ({
            value,
            label: t(`network.whichOnes.${value}`, { number: countOf(value) }),
          }))}
        />
      </div>
      {who === 'organisation' ? (
        <ContactTable
          key={who}
          kind={who}
          which={which}
          input={input}
          everybody={organisations}
          columnsOf={organisationColumns}
        />
      ) : (
        <ContactTable
          key={who}
          kind={who}
          which={which}
          input={input}
          everybody={people}
          columnsOf={personColumns}
        />
      )}
    </>
  )
}

/** True for all; for those quiet or never met; or for people whose data is to be looked at again. */
function belongsTo(
  which: Which,
  row: { id: string } | Person,
  { contacts, today }: ContactsInput,
): boolean {
  if (which === 'all') return true
  if (which === 'review') return 'reviewOn' in row && isReviewDue(row, today)
  return quietState(contacts.get(row.id), today) === which
}

const viewKeys: Readonly<Record<Who, string>> = {
  organisation: 'network',
  person: 'networkPeople',
}

interface ContactTableProps<Row> {
  kind: Who
  which: Which
  input: ContactsInput
  everybody: readonly Row[]
  columnsOf: (input: ContactsInput, t: Texts, language: 'fi' | 'en') => readonly Column<Row>[]
}

function ContactTable<Row extends { id: string }>(props: ContactTableProps<Row>) {
  const { kind, which, input, everybody, columnsOf } = props
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const viewKey = viewKeys[kind]
  const keepViews = useKeptViews(viewKey)
  const output = useMemo(() => tableOutput(t), [t])
  const columns = useMemo(() => columnsOf(input, t, language), [columnsOf, input, t, language])
  const rows = useMemo(
    () => everybody.filter((row) => belongsTo(which, row, input)),
    [which, input, everybody],
  )
  return (
    <DataTable<Row>
      label={t(`network.table.${kind}`)}
      columns={columns}
      rows={rows}
      getRowId={({ id }) => id}
      onOpen={({ id }) => navigate(recordPath('people', kind, id))}
      emptyState={
        which === 'all'
          ? { title: t(`registers.${kind}.empty`), text: t(`registers.${kind}.emptyText`) }
          : { title: t(`network.none.${which}`), text: t(`network.noneText.${which}`) }
      }
      viewKey={viewKey}
      view={getPreferences().views[viewKey]}
      onViewChange={keepViews}
      output={output}
      defaultView={{ sort: [{ id: 'lastContact', descending: true }] }}
    />
  )
}
