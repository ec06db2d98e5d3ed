import { responsibilityKinds, type Responsibility } from '@shared/model/responsibility'
import { responsibilityOn } from '@shared/rules/acting'
import { isWithin } from '@shared/rules/time'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { nameOf } from '@renderer/register/names'
import { validityColumn } from '@renderer/register/period'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { PersonName } from '@renderer/ui/PersonName'
import type { Column } from '@renderer/ui/table/types'
import { formatDay } from '@renderer/ui/format'
import { actingName, bearerName, standingChoices, StandingMark } from './standing'

export const responsibilityUses = ['area', 'person', 'organisation', 'cover', 'goal'] as const
export type ResponsibilityContext = RegisterContext<(typeof responsibilityUses)[number]>

/** The columns of the responsibilities; who acts and how is of the day that is looked at. */
export function responsibilityColumns(
  context: ResponsibilityContext,
): readonly Column<Responsibility>[] {
  const { t, language, day, records } = context
  const covers = [...records.cover.values()]
  const holder = (row: Responsibility) => bearerName(row.holderId, row.holderRole, context)
  const deputy = (row: Responsibility) => bearerName(row.deputyId, row.deputyRole, context)
  /** Of this row alone, for an area may have several: overall responsibility, parts of jobs. */
  const onDay = (row: Responsibility) =>
    isWithin(day, row) ? responsibilityOn({ id: row.areaId }, [row], covers, day) : null

  return [
    {
      kind: 'text',
      id: 'area',
      field: 'areaId',
      header: t('model.field.area'),
      value: (row) => nameOf(records.area, row.areaId, language),
      width: 190,
      grow: 3,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (row) => row.kind,
      choices: choicesOf(responsibilityKinds, (kind) => t(`model.responsibilityKind.${kind}`)),
      width: 120,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'holder',
      field: 'holderId',
      header: t('model.field.holder'),
      value: holder,
      render: (row) => <PersonName name={holder(row)} />,
      width: 140,
    },
    {
      kind: 'text',
      id: 'deputy',
      field: 'deputyId',
      header: t('model.field.deputy'),
      value: deputy,
      render: (row) => <PersonName name={deputy(row)} />,
      width: 125,
    },
    {
      kind: 'text',
      id: 'acting',
      header: t('registers.responsibility.acting', { day: formatDay(day) }),
      value: (row) => {
        const found = onDay(row)
        return found && actingName(found, context)
      },
      width: 155,
    },
    {
      kind: 'choice',
      id: 'state',
      header: t('registers.responsibility.state'),
      value: (row) => onDay(row)?.state ?? null,
      choices: standingChoices(t),
      render: (row) => {
        const found = onDay(row)
        return found && <StandingMark state={found.state} t={t} />
      },
      width: 145,
      grow: 0,
    },
    { ...validityColumn(t, day), shown: false },
    {
      kind: 'date',
      id: 'from',
      field: 'from',
      header: t('model.field.from'),
      value: (row) => row.from,
      width: 110,
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'until',
      field: 'until',
      header: t('model.field.until'),
      value: (row) => row.until,
      width: 110,
      grow: 0,
      shown: false,
    },
    {
      kind: 'text',
      id: 'basis',
      field: 'basis',
      header: t('model.field.basis'),
      value: (row) => row.basis,
      shown: false,
    },
    {
      kind: 'text',
      id: 'note',
      field: 'note',
      header: t('model.field.note'),
      value: (row) => row.note,
      shown: false,
    },
    ...sourceColumns<Responsibility>(t),
  ]
}
