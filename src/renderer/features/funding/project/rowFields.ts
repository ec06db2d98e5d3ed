import { partnerStates, reportKinds, type Project } from '@shared/model/project'
import { sumOf } from '@shared/rules/budget'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import type { FieldDef, RecordSource } from '@renderer/ui/form/types'
import { formatEuros } from '@renderer/ui/format'

type Words = { t: Texts; language: 'fi' | 'en' }

const partnerRoles = ['lead', 'partner', 'associated'] as const

/** The partners of a project, and what their shares are together. */
export function partnerFields(
  { t, language }: Words,
  organisations: RecordSource,
): FieldDef<Project> {
  return {
    kind: 'rows',
    name: 'partners',
    label: t('model.field.partners'),
    addLabel: t('funding.project.addPartner'),
    make: () => ({
      organisationId: null,
      country: '',
      role: 'partner',
      share: null,
      state: 'active',
    }),
    summary: (rows) => {
      const sum = sumOf(rows.map(({ share }) => (typeof share === 'number' ? share : null)))
      return sum > 0 ? t('funding.project.partnerSum', { sum: formatEuros(sum, language) }) : ''
    },
    fields: [
      {
        kind: 'record',
        name: 'organisationId',
        label: t('model.field.organisation'),
        source: organisations,
        span: 4,
      },
      {
        kind: 'text',
        name: 'country',
        label: t('model.field.country'),
        hint: t('funding.project.countryHint'),
        span: 2,
      },
      {
        kind: 'choice',
        name: 'role',
        label: t('model.field.role'),
        choices: choicesOf(partnerRoles, (role) => t(`model.partnerRole.${role}`)),
        span: 2,
      },
      { kind: 'money', name: 'share', label: t('model.field.share'), span: 2 },
      {
        kind: 'choice',
        name: 'state',
        label: t('model.field.state'),
        choices: choicesOf(partnerStates, (state) => t(`model.partnerState.${state}`)),
        span: 2,
      },
    ],
  }
}

/** Later ends that were granted. */
export function extensionFields(t: Texts): FieldDef<Project> {
  return {
    kind: 'rows',
    name: 'extensions',
    label: t('model.field.extensions'),
    addLabel: t('funding.project.addExtension'),
    make: () => ({ until: null, decidedOn: null, decisionReference: '' }),
    fields: [
      {
        kind: 'day',
        name: 'until',
        label: t('funding.project.extendedUntil'),
        required: true,
        span: 2,
      },
      { kind: 'day', name: 'decidedOn', label: t('model.field.decidedOn'), span: 2 },
      {
        kind: 'text',
        name: 'decisionReference',
        label: t('model.field.decisionReference'),
        span: 2,
      },
    ],
  }
}

/** Reports and payment claims. */
export function reportFields(t: Texts): FieldDef<Project> {
  return {
    kind: 'rows',
    name: 'reports',
    label: t('model.field.reports'),
    addLabel: t('funding.project.addReport'),
    make: () => ({ kind: 'interimReport', title: '', due: null, doneOn: null, taskId: null }),
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t('model.field.kind'),
        choices: choicesOf(reportKinds, (kind) => t(`model.reportKind.${kind}`)),
        span: 3,
      },
      { kind: 'text', name: 'title', label: t('funding.project.label'), span: 3 },
      { kind: 'day', name: 'due', label: t('model.field.due'), required: true, span: 3 },
      { kind: 'day', name: 'doneOn', label: t('model.field.doneOn'), span: 3 },
    ],
  }
}
