import { textIn } from '@shared/model/base'
import { projectRoles, type Project } from '@shared/model/project'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { periodFields, sourceFields } from '@renderer/register/fields'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { peopleSource, sourceOf } from '@renderer/register/sources'
import { statusColumn } from '@renderer/register/statusColumn'

/** Projects and our part in them. */
export const projectRegister = register({
  kind: 'project',
  uses: ['programme', 'person', 'organisation', 'status'],
  words: (t) => ({
    title: t('registers.project.title'),
    add: t('registers.project.add'),
    empty: t('registers.project.empty'),
    emptyText: t('registers.project.emptyText'),
  }),
  name: (project, { language }) => textIn(project.name, language),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: ({ t, language, today, records }) => [
    {
      kind: 'text',
      id: 'name',
      header: t('model.field.name'),
      value: (project) => textIn(project.name, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'acronym',
      header: t('registers.project.acronym'),
      value: (project) => project.acronym,
      width: 120,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'programme',
      header: t('model.field.programme'),
      value: (project) => nameOf(records.programme, project.programmeId, language),
    },
    {
      kind: 'choice',
      id: 'ourRole',
      header: t('model.field.ourRole'),
      value: (project) => project.ourRole,
      choices: choicesOf(projectRoles, (role) => t(`model.projectRole.${role}`)),
      width: 130,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'owner',
      header: t('model.field.owner'),
      value: (project) => nameOf(records.person, project.ownerId, language),
    },
    {
      kind: 'date',
      id: 'from',
      header: t('model.field.from'),
      value: (project) => project.from,
      width: 110,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'until',
      header: t('model.field.until'),
      value: (project) => project.until,
      width: 110,
      grow: 0,
    },
    statusColumn(t, records.status.values(), today),
    {
      kind: 'text',
      id: 'code',
      header: t('model.field.code'),
      value: (project) => project.code,
      shown: false,
    },
    ...sourceColumns<Project>(t),
  ],
  fields: ({ t, language, records }) => [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    { kind: 'text', name: 'acronym', label: t('registers.project.acronym'), span: 3 },
    { kind: 'text', name: 'code', label: t('model.field.code'), span: 3 },
    {
      kind: 'record',
      name: 'programmeId',
      label: t('model.field.programme'),
      source: sourceOf(records.programme, language),
    },
    {
      kind: 'choice',
      name: 'ourRole',
      label: t('model.field.ourRole'),
      choices: choicesOf(projectRoles, (role) => t(`model.projectRole.${role}`)),
      span: 3,
    },
    {
      kind: 'record',
      name: 'ownerId',
      label: t('model.field.owner'),
      source: peopleSource(records.person, records.organisation, language),
      span: 3,
    },
    ...periodFields<Project>(t),
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Project>(t),
  ],
})
