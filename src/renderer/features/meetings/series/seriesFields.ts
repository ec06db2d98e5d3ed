import { documentLanguages } from '@shared/model/base'
import { rhythms } from '@shared/model/body'
import { holidayChoices, type Series } from '@shared/model/series'
import { meetingTypes } from '@shared/model/template'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { sourceFields } from '@renderer/register/fields'
import { peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import { deadlineFields } from '../deadlineFields'
import { recipientFields } from '../recipientFields'
import type { SeriesContext } from './seriesContext'

/** The form of a series. */
export function seriesFields({ t, language, records }: SeriesContext): FieldDef<Series>[] {
  const people = peopleSource(records.person, records.organisation, language)
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    {
      kind: 'choice',
      name: 'meetingType',
      label: t('model.field.meetingType'),
      choices: choicesOf(meetingTypes, (code) => t(`model.meetingType.${code}`)),
      required: true,
      span: 3,
    },
    {
      kind: 'record',
      name: 'templateId',
      label: t('model.field.template'),
      source: sourceOf(records.template, language),
      span: 3,
    },
    {
      kind: 'record',
      name: 'bodyId',
      label: t('model.field.body'),
      source: sourceOf(records.body, language),
    },
    ...ruleFields(t),
    { kind: 'heading', label: t('meetings.form.when') },
    { kind: 'clock', name: 'startTime', label: t('model.field.startTime'), span: 2 },
    { kind: 'text', name: 'place', label: t('model.field.place'), span: 4 },
    { kind: 'text', name: 'link', label: t('model.field.meetingLink'), input: 'url' },
    {
      kind: 'choice',
      name: 'language',
      label: t('model.field.language'),
      choices: choicesOf(documentLanguages, (code) => t(`common.languages.${code}`)),
      span: 2,
    },
    { kind: 'heading', label: t('series.deadlines') },
    {
      kind: 'number',
      name: 'noticeDays',
      label: t('model.field.noticeDays'),
      unit: t('meetings.form.noticeUnit'),
      span: 2,
    },
    ...deadlineFields<Series>(t),
    { kind: 'heading', label: t('meetings.form.people') },
    { kind: 'record', name: 'chairId', label: t('model.field.chair'), source: people, span: 3 },
    {
      kind: 'record',
      name: 'secretaryId',
      label: t('model.field.secretary'),
      source: people,
      span: 3,
    },
    { kind: 'records', name: 'memberIds', label: t('model.field.participants'), source: people },
    ...recipientFields<Series>(t, t('series.recipientsHint')),
    ...sourceFields<Series>(t),
  ]
}

/** When the series meets, and when not. */
function ruleFields(t: Texts): FieldDef<Series>[] {
  const isRegular = ({ rhythm }: Series) => rhythm !== 'asNeeded'
  return [
    { kind: 'heading', label: t('series.rule') },
    {
      kind: 'choice',
      name: 'rhythm',
      label: t('model.field.rhythm'),
      choices: choicesOf(rhythms, (code) => t(`model.rhythm.${code}`)),
      span: 3,
    },
    {
      kind: 'number',
      name: 'nudgeMonths',
      label: t('model.field.nudgeMonths'),
      unit: t('series.months'),
      span: 3,
      shown: ({ rhythm }) => rhythm === 'asNeeded',
    },
    {
      kind: 'choice',
      name: 'onHoliday',
      label: t('model.field.onHoliday'),
      choices: choicesOf(holidayChoices, (code) => t(`model.onHoliday.${code}`)),
      span: 3,
      shown: isRegular,
    },
    {
      kind: 'day',
      name: 'firstDay',
      label: t('model.field.firstDay'),
      hint: t('series.firstDayHint'),
      span: 4,
      shown: isRegular,
    },
    {
      kind: 'boolean',
      name: 'lastOfMonth',
      label: t('model.field.lastOfMonth'),
      span: 2,
      shown: ({ rhythm }) => !['asNeeded', 'weekly', 'biweekly'].includes(rhythm),
    },
    {
      kind: 'rows',
      name: 'exceptions',
      label: t('model.field.exceptions'),
      hint: t('series.exceptionsHint'),
      addLabel: t('series.addException'),
      make: () => ({ day: null, movedTo: null }),
      shown: isRegular,
      fields: [
        { kind: 'day', name: 'day', label: t('series.exceptionDay'), required: true, span: 3 },
        { kind: 'day', name: 'movedTo', label: t('model.field.movedTo'), span: 3 },
      ],
    },
  ]
}
