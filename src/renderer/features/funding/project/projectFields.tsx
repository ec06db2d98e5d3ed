import { projectRoles, type Project } from '@shared/model/project'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { dutiesField } from '@renderer/register/dutiesField'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linkGroups, organisationSource, peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import { BudgetField } from './BudgetField'
import { budgetWords } from './budgetLabels'
import { extensionFields, partnerFields, reportFields } from './rowFields'

export const projectUses = [
  'programme',
  'call',
  'person',
  'organisation',
  'status',
  'strategy',
  'goal',
  'area',
  'body',
  'event',
] as const
export type ProjectContext = RegisterContext<(typeof projectUses)[number]>

/** The form of a project. */
export function projectFields(context: ProjectContext): readonly FieldDef<Project>[] {
  const { t, language, records } = context
  const organisations = organisationSource(records.organisation, language)
  const people = peopleSource(records.person, records.organisation, language)
  return [
    {
      kind: 'localLine',
      name: 'name',
      label: t('model.field.name'),
      required: true,
    },
    { kind: 'text', name: 'acronym', label: t('registers.project.acronym'), span: 3 },
    { kind: 'text', name: 'code', label: t('model.field.code'), span: 3 },
    {
      kind: 'choice',
      name: 'ourRole',
      label: t('model.field.ourRole'),
      choices: choicesOf(projectRoles, (role) => t(`model.projectRole.${role}`)),
      span: 3,
    },
    {
      kind: 'texts',
      name: 'goals',
      label: t('model.field.goals'),
      hint: t('funding.project.goalsHint'),
      addLabel: t('funding.project.addGoal'),
    },

    { kind: 'heading', label: t('funding.project.basics') },
    {
      kind: 'record',
      name: 'programmeId',
      label: t('model.field.programme'),
      source: sourceOf(records.programme, language),
      span: 3,
    },
    {
      kind: 'record',
      name: 'callId',
      label: t('model.field.call'),
      source: sourceOf(records.call, language),
      span: 3,
    },
    {
      kind: 'text',
      name: 'priority',
      label: t('model.field.programmePriority'),
      hint: t('funding.project.priorityHint'),
      span: 3,
    },
    {
      kind: 'text',
      name: 'funder',
      label: t('model.field.funder'),
      hint: t('funding.project.funderHint'),
      span: 3,
    },
    {
      kind: 'record',
      name: 'leadPartnerId',
      label: t('model.field.leadPartner'),
      source: organisations,
    },
    partnerFields(context, organisations),

    { kind: 'heading', label: t('funding.project.people') },
    { kind: 'record', name: 'ownerId', label: t('model.field.owner'), source: people, span: 3 },
    { kind: 'record', name: 'deputyId', label: t('model.field.deputy'), source: people, span: 3 },
    { kind: 'record', name: 'contactId', label: t('model.field.contact'), source: people, span: 3 },

    { kind: 'heading', label: t('funding.project.time') },
    ...knownPeriodFields<Project>(t),
    extensionFields(t),

    { kind: 'heading', label: t('model.field.budget') },
    {
      kind: 'custom',
      name: 'budget',
      label: t('model.field.budget'),
      render: (control) => <BudgetField control={control} />,
      words: budgetWords,
    },

    { kind: 'heading', label: t('funding.project.followUp') },
    reportFields(t),
    dutiesField<Project>(t),
    { kind: 'day', name: 'retentionUntil', label: t('model.field.retentionUntil'), span: 3 },

    { kind: 'heading', label: t('funding.more') },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, ['goal', 'strategy', 'area', 'body', 'event'], context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Project>(t),
  ]
}
