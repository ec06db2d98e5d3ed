import { relationKinds, type Relation } from '@shared/model/relation'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linkName } from '@renderer/register/names'
import { relatedKinds } from '@renderer/register/relations/relationKinds'
import { validityColumn } from '@renderer/register/period'
import { linkGroups } from '@renderer/register/sources'
import { formatKnownPeriod } from '@renderer/ui/format'

/** How bodies, programmes and others stand to each other; written on their pages, listed here. */
export const relationRegister = register({
  kind: 'relation',
  uses: relatedKinds,
  words: (t) => ({
    title: t('cooperation.relation.title'),
    add: t('cooperation.relation.add'),
    empty: t('cooperation.relation.empty'),
    emptyText: t('cooperation.relation.emptyText'),
  }),
  name: ({ subject, kind, object }, { t, language, records }) =>
    t('cooperation.relation.name', {
      subject: linkName(records, subject, language),
      kind: t(`model.relationKind.${kind}`).toLocaleLowerCase(language),
      object: linkName(records, object, language),
    }),
  defaultView: { sort: [{ id: 'subject', descending: false }] },
  initial: () => ({ kind: 'mergedInto' as const }),
  columns: ({ t, language, today, records }) => [
    {
      kind: 'text',
      id: 'subject',
      header: t('model.field.subject'),
      value: ({ subject }) => linkName(records, subject, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('cooperation.relation.kind'),
      value: ({ kind }) => kind,
      choices: choicesOf(relationKinds, (kind) => t(`model.relationKind.${kind}`)),
      width: 160,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'object',
      header: t('model.field.object'),
      value: ({ object }) => linkName(records, object, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'date',
      id: 'from',
      header: t('model.field.period'),
      value: ({ from }) => from,
      text: (relation) => formatKnownPeriod(relation, language),
      width: 150,
      grow: 0,
    },
    validityColumn<Relation>(t, today),
    { kind: 'text', id: 'note', header: t('model.field.note'), value: ({ note }) => note },
  ],
  fields: (context) => {
    const { t, records } = context
    const groups = linkGroups(records, relatedKinds, context)
    return [
      { kind: 'link', name: 'subject', label: t('model.field.subject'), groups, required: true },
      {
        kind: 'choice',
        name: 'kind',
        label: t('model.field.relationKind'),
        choices: choicesOf(relationKinds, (kind) => t(`model.relationKind.${kind}`)),
      },
      { kind: 'link', name: 'object', label: t('model.field.object'), groups, required: true },
      ...knownPeriodFields<Relation>(t),
      { kind: 'lines', name: 'note', label: t('model.field.note') },
      ...sourceFields<Relation>(t),
    ]
  },
})
