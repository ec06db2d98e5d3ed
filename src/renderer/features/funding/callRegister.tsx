import type { Call } from '@shared/model/call'
import { homeZone } from '@shared/rules/time'
import { finnishOrder, formatMoment, zoneAbbreviation } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { sourceOf } from '@renderer/register/sources'
import { DateTimeField } from '@renderer/ui/form/fields/DateTimeField'
import type { FieldControl, FieldDef } from '@renderer/ui/form/types'
import { asText, type FormValues } from '@renderer/ui/form/values'
import { StatusMark, type Tone } from '@renderer/ui/StatusMark'
import { callState, callStates, closesAbroad, homeTime } from './closing'

const tones: Readonly<Record<(typeof callStates)[number], Tone>> = {
  open: 'running',
  coming: 'waiting',
  closed: 'dropped',
}

/** Zones in which programmes of the north announce their calls. */
const commonZones = [homeZone, 'Europe/Brussels', 'Europe/Stockholm', 'Europe/Oslo', 'UTC']

/** Funding calls and when they close, there and here. */
export const callRegister = register({
  kind: 'call',
  uses: ['programme', 'call'],
  words: (t) => ({
    title: t('registers.call.title'),
    add: t('registers.call.add'),
    empty: t('registers.call.empty'),
    emptyText: t('registers.call.emptyText'),
  }),
  name: (call) => call.title,
  defaultView: { sort: [{ id: 'closesHome', descending: true }] },
  columns: ({ t, language, records }) => {
    const now = new Date().toISOString()
    return [
      {
        kind: 'text',
        id: 'title',
        header: t('model.field.title'),
        value: (call) => call.title,
        width: 280,
        grow: 3,
      },
      {
        kind: 'text',
        id: 'programme',
        header: t('model.field.programme'),
        value: (call) => nameOf(records.programme, call.programmeId, language),
        width: 130,
      },
      {
        kind: 'choice',
        id: 'state',
        header: t('registers.call.state'),
        value: (call) => callState(call, now),
        choices: choicesOf(callStates, (state) => t(`registers.call.states.${state}`)),
        render: (call) => {
          const state = callState(call, now)
          return <StatusMark tone={tones[state]} label={t(`registers.call.states.${state}`)} />
        },
        width: 125,
        grow: 0,
      },
      {
        kind: 'date',
        id: 'opensAt',
        header: t('model.field.opensAt'),
        value: (call) => call.opensAt && homeTime(call.opensAt),
        text: (call) => (call.opensAt ? formatMoment(call.opensAt, homeZone, language) : ''),
        grow: 0,
        shown: false,
      },
      {
        kind: 'date',
        id: 'closesHome',
        header: t('registers.call.closesHome'),
        value: (call) => homeTime(call.closesAt),
        text: (call) => formatMoment(call.closesAt, homeZone, language),
        width: 180,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'closesOwn',
        header: t('registers.call.closesOwn'),
        value: (call) =>
          closesAbroad(call)
            ? t('registers.call.closesThere', {
                moment: formatMoment(call.closesAt, call.timeZone, language),
                zone: zoneAbbreviation(call.closesAt, call.timeZone),
              })
            : null,
        width: 205,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'website',
        header: t('model.field.website'),
        value: (call) => call.website,
        shown: false,
      },
      ...sourceColumns<Call>(t),
    ]
  },
  fields: ({ t, language, records }) => [
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
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Call>(t),
  ],
})

/** Day and clock in the zone that is chosen in the same form. */
function momentField(t: Texts, name: 'opensAt' | 'closesAt'): FieldDef<Call> {
  const label = t(`model.field.${name}`)
  return {
    kind: 'custom',
    name,
    label,
    words: (value, { values, language }) => momentWords(asText(value), values, language),
    render: (control) => (
      <DateTimeField
        field={{ label, required: name === 'closesAt', zone: chosenZone(control) }}
        control={control}
      />
    ),
  }
}

/** In the programme's own zone, which is said: 12.00 CET. */
function momentWords(moment: string, values: FormValues, language: 'fi' | 'en'): string {
  if (moment === '') return ''
  const zone = asText(values['timeZone']) || homeZone
  return `${formatMoment(moment, zone, language)} ${zoneAbbreviation(moment, zone)}`
}

function chosenZone({ values }: FieldControl): string {
  const zone = values['timeZone']
  return typeof zone === 'string' ? zone : homeZone
}

/** The common zones and those already in use. */
function zonesOf(calls: Iterable<Call>): string[] {
  const used = [...calls].map((call) => call.timeZone)
  const others = used.filter((zone) => !commonZones.includes(zone))
  return [...commonZones, ...[...new Set(others)].sort((a, b) => finnishOrder.compare(a, b))]
}
