import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import { organisationKinds, type Organisation } from '@shared/model/organisation'
import type { Contact } from '@shared/rules/engagement'
import { daysBetween, isWithin } from '@shared/rules/time'
import { recordPath } from '@renderer/app/routes'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import { tableOutput } from '@renderer/register/tableOutput'
import { useKeptViews } from '@renderer/register/useKeptViews'
import { getPreferences } from '@renderer/store/preferences'
import type { RecordMaps } from '@renderer/store/kept'
import { StatusMark } from '@renderer/ui/StatusMark'
import { DataTable } from '@renderer/ui/table/DataTable'
import type { Column } from '@renderer/ui/table/types'
import { useTexts } from '@renderer/ui/texts'

const viewKey = 'network'
/** An organisation not met for a year is quiet. */
const quietDays = 365

interface ContactTableProps {
  records: RecordMaps<'organisation' | 'region' | 'membership' | 'body'>
  contacts: ReadonlyMap<string, readonly Contact[]>
  today: string
}

/** Other organisations by when they were last met: who is on the lists, and who has been quiet for a year. */
export function ContactTable({ records, contacts, today }: ContactTableProps) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const keepViews = useKeptViews(viewKey)
  const rows = useMemo(
    () => [...records.organisation.values()].filter(({ own }) => !own),
    [records],
  )
  const columns = useMemo((): readonly Column<Organisation>[] => {
    const lists = listsOf(records, today, language)
    const last = (row: Organisation) => contacts.get(row.id)?.[0] ?? null
    const quiet = (row: Organisation) => {
      const met = last(row)
      if (!met) return 'never'
      return daysBetween(met.day, today) > quietDays ? 'quiet' : 'recent'
    }
    return [
      {
        kind: 'text',
        id: 'name',
        header: t('model.field.name'),
        value: ({ name }) => textIn(name, language),
        width: 240,
        grow: 2,
      },
      {
        kind: 'choice',
        id: 'kind',
        header: t('model.field.kind'),
        value: (row) => row.kind,
        choices: choicesOf(organisationKinds, (kind) => t(`model.organisationKind.${kind}`)),
        width: 130,
      },
      {
        kind: 'text',
        id: 'region',
        header: t('model.field.region'),
        value: (row) => nameOf(records.region, row.regionId, language),
        width: 110,
      },
      {
        kind: 'text',
        id: 'clusters',
        header: t('model.field.clusters'),
        value: (row) => row.clusters.join(', '),
        shown: false,
      },
      {
        kind: 'text',
        id: 'lists',
        header: t('network.lists'),
        value: (row) => lists.get(row.id)?.join(', ') ?? null,
        width: 190,
      },
      {
        kind: 'date',
        id: 'lastContact',
        header: t('network.lastContact'),
        value: (row) => last(row)?.day ?? null,
        width: 120,
        grow: 0,
      },
      {
        kind: 'number',
        id: 'contacts',
        header: t('network.contacts'),
        value: (row) => contacts.get(row.id)?.length ?? 0,
        width: 95,
        grow: 0,
      },
      {
        kind: 'choice',
        id: 'quiet',
        header: t('network.quiet'),
        value: quiet,
        choices: choicesOf(['recent', 'quiet', 'never'] as const, (one) =>
          t(`network.quietStates.${one}`),
        ),
        render: (row) => {
          const state = quiet(row)
          const tone = state === 'recent' ? 'done' : state === 'quiet' ? 'attention' : 'open'
          return <StatusMark tone={tone} label={t(`network.quietStates.${state}`)} />
        },
        width: 150,
        grow: 0,
      },
    ]
  }, [records, contacts, today, t, language])

  const output = useMemo(() => tableOutput(t), [t])

  return (
    <DataTable<Organisation>
      label={t('network.table')}
      columns={columns}
      rows={rows}
      getRowId={({ id }) => id}
      onOpen={({ id }) => navigate(recordPath('people', 'organisation', id))}
      emptyState={{
        title: t('registers.organisation.empty'),
        text: t('registers.organisation.emptyText'),
      }}
      viewKey={viewKey}
      view={getPreferences().views[viewKey]}
      onViewChange={keepViews}
      output={output}
      defaultView={{ sort: [{ id: 'lastContact', descending: true }] }}
    />
  )
}

/** The bodies and networks an organisation belongs to or gets mail from on a day. */
function listsOf(
  records: ContactTableProps['records'],
  today: string,
  language: 'fi' | 'en',
): ReadonlyMap<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const { member, bodyId, ...period } of records.membership.values()) {
    if (member.kind !== 'organisation' || !isWithin(today, period)) continue
    lists.set(member.id, [...(lists.get(member.id) ?? []), nameOf(records.body, bodyId, language)])
  }
  return lists
}
