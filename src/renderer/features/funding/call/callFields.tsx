import type { Call } from '@shared/model/call'
import { homeZone } from '@shared/rules/time'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import type { RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import { MomentField } from './MomentField'
import { PlanField } from './PlanField'

export const callUses = ['programme', 'call', 'person', 'organisation'] as const
export type CallContext = RegisterContext<(typeof callUses)[number]>

/** Zones in which programmes of the north announce their calls. */
const commonZones = [homeZone, 'Europe/Brussels', 'Europe/Stockholm', 'Europe/Oslo', 'UTC']

/** The form of a call. */
export function callFields({ t, language, records }: CallContext): readonly FieldDef<Call>[] {
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
      choices: zonesOf(records.call.values()).map((zone) => ({ value: zone, label: zone })),
    },
    momentField(t, 'opensAt'),
    momentField(t, 'closesAt'),
    { kind: 'day', name: 'consultationFrom', label: t('model.field.consultationFrom'), span: 3 },
    { kind: 'day', name: 'consultationUntil', label: t('model.field.consultationUntil'), span: 3 },
    { kind: 'month', name: 'decisionMonth', label: t('model.field.decisionMonth'), span: 3 },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
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
    { kind: 'lines', name: 'note', label: t('model.field.note') },
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
  }
}

/** The common zones and those already in use. */
function zonesOf(calls: Iterable<Call>): string[] {
  const used = [...calls].map((call) => call.timeZone)
  const others = used.filter((zone) => !commonZones.includes(zone))
  return [...commonZones, ...[...new Set(others)].sort((a, b) => finnishOrder.compare(a, b))]
}
