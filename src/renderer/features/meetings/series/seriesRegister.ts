import { textIn } from '@shared/model/base'
import { rhythms } from '@shared/model/body'
import type { Series } from '@shared/model/series'
import { meetingTypes } from '@shared/model/template'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { nameOf } from '@renderer/register/names'
import type { Column } from '@renderer/ui/table/types'
import { formatClock } from '@renderer/ui/format'
import { PlanSection } from './PlanSection'
import { type SeriesContext, uses } from './seriesContext'
import { seriesFields } from './seriesFields'

/** Meeting series: what the next meeting of each starts from. */
export const seriesRegister = register({
  kind: 'series',
  uses,
  words: (t) => ({
    title: t('meetings.series.title'),
    add: t('meetings.series.add'),
    empty: t('meetings.series.empty'),
    emptyText: t('meetings.series.emptyText'),
  }),
  name: (series, { language }) => textIn(series.name, language),
  columns,
  fields: seriesFields,
  sections: [
    {
      id: 'plan',
      title: (t) => t('series.plan'),
      Section: PlanSection,
      tells: ['firstDay', 'lastOfMonth', 'exceptions', 'nudgeMonths'],
    },
  ],
  initial: (): Partial<Series> => ({ meetingType: 'team' }),
  defaultView: { sort: [{ id: 'name', descending: false }] },
})

function columns({ t, language, records }: SeriesContext): Column<Series>[] {
  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (row) => textIn(row.name, language),
      width: 220,
      grow: 2,
    },
    {
      kind: 'choice',
      id: 'type',
      field: 'meetingType',
      header: t('model.field.meetingType'),
      value: (row) => row.meetingType,
      choices: choicesOf(meetingTypes, (code) => t(`model.meetingType.${code}`)),
      width: 150,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'rhythm',
      field: 'rhythm',
      header: t('model.field.rhythm'),
      value: (row) => row.rhythm,
      choices: choicesOf(rhythms, (code) => t(`model.rhythm.${code}`)),
      width: 180,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'startTime',
      field: 'startTime',
      header: t('model.field.startTime'),
      value: (row) => row.startTime,
      text: (row) => formatClock(row.startTime, language),
      width: 120,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'place',
      field: 'place',
      header: t('model.field.place'),
      value: (row) => row.place,
    },
    {
      kind: 'text',
      id: 'template',
      field: 'templateId',
      header: t('model.field.template'),
      value: (row) => nameOf(records.template, row.templateId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'body',
      field: 'bodyId',
      header: t('model.field.body'),
      value: (row) => nameOf(records.body, row.bodyId, language),
      shown: false,
    },
    {
      kind: 'number',
      id: 'members',
      header: t('meetings.column.participants'),
      value: (row) => row.memberIds.length,
      width: 110,
      grow: 0,
    },
  ]
}
