import type { Call } from '@shared/model/call'
import { homeZone } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import type { RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { linkGroups, peopleSource, sourceOf } from '@renderer/register/sources'
import { timeZones } from '@renderer/register/timeZones'
import { sameClocks } from '@renderer/ui/form/fields/moments'
import type { FieldDef } from '@renderer/ui/form/types'
import { asText } from '@renderer/ui/form/values'
import { zonedTime } from './closing'
import { MomentField } from './MomentField'
import { PlanField } from './PlanField'

const linkedKinds = ['goal', 'strategy', 'area', 'body'] as const
export const callUses = ['programme', 'call', 'person', 'organisation', ...linkedKinds] as const
export type CallContext = RegisterContext<(typeof callUses)[number]>

/** The form of a call. */
export function callFields(context: CallContext): readonly FieldDef<Call>[] {
  const { t, language, records } = context
  return [
    { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
    {
      kind: 'record',
      name: 'programmeId',
      label: t('model.field.programme'),
      source: sourceOf(records.programme, language),
      required: true,
    },
    {
      kind: 'choice',
      name: 'timeZone',
      label: t('model.field.timeZone'),
      hint: t('registers.call.zoneHint'),
      choices: timeZones(t, ['UTC', ...zonesOf(records.call.values())]),
      changesToo: (zone, values) =>
        sameClocks(['opensAt', 'closesAt'], values, asText(zone), language),
    },
    momentField(t, 'opensAt'),
    momentField(t, 'closesAt'),
    { kind: 'day', name: 'consultationFrom', label: t('model.field.consultationFrom'), span: 3 },
    { kind: 'day', name: 'consultationUntil', label: t('model.field.consultationUntil'), span: 3 },
    { kind: 'month', name: 'decisionMonth', label: t('model.field.decisionMonth'), span: 3 },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, linkedKinds, context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },

    { kind: 'heading', label: t('model.field.plan'), hint: t('funding.plan.hint') },
    {
      kind: 'custom',
      name: 'plan',
      label: t('model.field.plan'),
      render: (control) => (
        <PlanField
          control={control}
          people={peopleSource(records.person, records.organisation, language)}
        />
      ),
    },
    ...sourceFields<Call>(t),
  ]
}

function momentField(t: Texts, name: 'opensAt' | 'closesAt'): FieldDef<Call> {
  const label = t(`model.field.${name}`)
  return {
    kind: 'custom',
    name,
    label,
    render: (control) => (
      <MomentField label={label} required={name === 'closesAt'} control={control} />
    ),
    words: (value, { values, language }) =>
      zonedTime(asText(value), asText(values['timeZone']) || homeZone, { t, language }),
  }
}

const zonesOf = (calls: Iterable<Call>): string[] => [...calls].map(({ timeZone }) => timeZone)
