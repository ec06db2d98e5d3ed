import { textIn } from '@shared/model/base'
import { type Body, bodyKinds, bodyLevels, rhythms } from '@shared/model/body'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { bodyFields } from './bodyFields'
import { statusColumn } from '@renderer/register/statusColumn'
import { suspendAction } from '@renderer/register/suspension/SuspendButton'

/** Cooperation bodies, groups, teams and networks. */
export const bodyRegister = register({
  kind: 'body',
  uses: ['body', 'organisation', 'status'],
  words: (t) => ({
    title: t('registers.body.title'),
    add: t('registers.body.add'),
    empty: t('registers.body.empty'),
    emptyText: t('registers.body.emptyText'),
  }),
  name: (body, { language }) => textIn(body.name, language),
  PanelActions: suspendAction('body'),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  initial: () => ({ kind: 'network' as const }),
  columns: ({ t, language, today, records }) => [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (body) => textIn(body.name, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'abbreviation',
      field: 'abbreviation',
      header: t('model.field.abbreviation'),
      value: (body) => body.abbreviation,
      width: 110,
      grow: 0,
    },
    statusColumn(t, records.status.values(), today),
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (body) => body.kind,
      choices: choicesOf(bodyKinds, (kind) => t(`model.bodyKind.${kind}`)),
      width: 140,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'level',
      field: 'level',
      header: t('model.field.level'),
      value: (body) => body.level,
      choices: choicesOf(bodyLevels, (level) => t(`model.bodyLevel.${level}`)),
      grow: 0,
      shown: false,
    },
    {
      kind: 'text',
      id: 'parent',
      field: 'parentId',
      header: t('model.field.parent'),
      value: (body) => nameOf(records.body, body.parentId, language),
    },
    {
      kind: 'text',
      id: 'convener',
      field: 'convenerId',
      header: t('model.field.convener'),
      value: (body) => nameOf(records.organisation, body.convenerId, language),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'rhythm',
      field: 'rhythm',
      header: t('model.field.rhythm'),
      value: (body) => body.rhythm,
      choices: choicesOf(rhythms, (rhythm) => t(`model.rhythm.${rhythm}`)),
      shown: false,
    },
    {
      kind: 'text',
      id: 'task',
      field: 'task',
      header: t('model.field.task'),
      value: (body) => textIn(body.task, language),
      shown: false,
    },
    ...sourceColumns<Body>(t),
  ],
  fields: bodyFields,
})
