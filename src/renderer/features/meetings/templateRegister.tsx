import { documentLanguages, textIn } from '@shared/model/base'
import { numberingSchemes } from '@shared/model/numbering'
import { meetingTypes, recordDocuments, type Template, templateItem } from '@shared/model/template'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { TemplateItemsField } from './TemplateItemsField'

type TemplateContext = RegisterContext<never>

/** Meeting templates: the standing items and the way of a kind of meeting. */
export const templateRegister = register({
  kind: 'template',
  uses: [],
  words: (t) => ({
    title: t('meetings.template.title'),
    add: t('meetings.template.add'),
    empty: t('meetings.template.empty'),
    emptyText: t('meetings.template.emptyText'),
  }),
  name: (template, { language }) => textIn(template.name, language),
  columns,
  fields,
  initial: (): Partial<Template> => ({ meetingType: 'team' }),
  wide: true,
  defaultView: { sort: [{ id: 'name', descending: false }] },
})

function columns({ t, language }: TemplateContext): Column<Template>[] {
  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (row) => textIn(row.name, language),
      width: 240,
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
      id: 'document',
      field: 'document',
      header: t('model.field.document'),
      value: (row) => row.document,
      choices: choicesOf(recordDocuments, (code) => t(`model.document.${code}`)),
      width: 120,
      grow: 0,
    },
    {
      kind: 'number',
      id: 'items',
      header: t('meetings.column.items'),
      value: (row) => row.items.length,
      width: 90,
      grow: 0,
    },
    {
      kind: 'number',
      id: 'duration',
      field: 'duration',
      header: t('meetings.column.duration'),
      value: (row) => row.duration,
      text: (row) => t('meetings.column.minutes', { count: row.duration }),
      width: 100,
      grow: 0,
    },
  ]
}

function fields({ t }: TemplateContext): FieldDef<Template>[] {
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    {
      kind: 'choice',
      name: 'meetingType',
      label: t('model.field.meetingType'),
      choices: choicesOf(meetingTypes, (code) => t(`model.meetingType.${code}`)),
      required: true,
      span: 2,
    },
    {
      kind: 'choice',
      name: 'document',
      label: t('model.field.document'),
      choices: choicesOf(recordDocuments, (code) => t(`model.document.${code}`)),
      span: 2,
    },
    {
      kind: 'choice',
      name: 'language',
      label: t('model.field.language'),
      choices: choicesOf(documentLanguages, (code) => t(`common.languages.${code}`)),
      span: 2,
    },
    {
      kind: 'choice',
      name: 'numbering.scheme',
      label: t('model.field.numberingScheme'),
      choices: choicesOf(numberingSchemes, (code) => t(`model.numberingScheme.${code}`)),
      span: 4,
    },
    {
      kind: 'number',
      name: 'duration',
      label: t('meetings.form.duration'),
      unit: t('meetings.form.minutesUnit'),
      span: 2,
    },
    {
      kind: 'text',
      name: 'numbering.prefix',
      label: t('model.field.numberingPrefix'),
      hint: t('meetings.form.numberingHint'),
      shown: ({ numbering }) => numbering.scheme === 'body',
    },
    { kind: 'heading', label: t('meetings.form.items'), hint: t('meetings.items.keys') },
    {
      kind: 'custom',
      name: 'items',
      label: t('meetings.form.items'),
      words: (value, { language }) =>
        templateItem
          .array()
          .catch([])
          .parse(value)
          .map(({ title }) => textIn(title, language))
          .join(', '),
      render: (control) => <TemplateItemsField control={control} />,
    },
  ]
}
