import { documentLanguages } from '@shared/model/base'
import { participant, publicityMarks, type Meeting } from '@shared/model/meeting'
import { numberingSchemes } from '@shared/model/numbering'
import { meetingTypes, recordDocuments } from '@shared/model/template'
import { homeZone } from '@shared/rules/time'
import { networkList } from '@shared/rules/networkList'
import { choicesOf } from '@renderer/register/choices'
import { sourceFields } from '@renderer/register/fields'
import { peopleSource, sourceOf } from '@renderer/register/sources'
import { DateTimeField } from '@renderer/ui/form/fields/DateTimeField'
import type { FieldControl, FieldDef } from '@renderer/ui/form/types'
import type { MeetingContext } from './meetingContext'
import { deadlineFields } from './deadlineFields'
import { ParticipantsField } from './ParticipantsField'
import { recipientFields } from './recipientFields'
import { reportingField } from './reportingField'
import { timeZones } from '@renderer/register/timeZones'
import { sameClocks } from '@renderer/ui/form/fields/moments'
import { asText } from '@renderer/ui/form/values'

/** The form of a meeting. Quorum and scrutineers are asked only of bodies. */
export function meetingFields(context: MeetingContext): FieldDef<Meeting>[] {
  return [
    ...what(context),
    ...when(context),
    ...people(context),
    ...papers(context),
    ...told(context),
    ...sourceFields<Meeting>(context.t),
  ]
}

function what({ t, language, records }: MeetingContext): FieldDef<Meeting>[] {
  return [
    { kind: 'localLine', name: 'title', label: t('model.field.title'), required: true },
    {
      kind: 'choice',
      name: 'type',
      label: t('model.field.meetingType'),
      choices: choicesOf(meetingTypes, (code) => t(`model.meetingType.${code}`)),
      required: true,
      span: 3,
    },
    {
      kind: 'text',
      name: 'number',
      label: t('model.field.number'),
      span: 3,
    },
    {
      kind: 'record',
      name: 'seriesId',
      label: t('model.field.series'),
      source: sourceOf(records.series, language),
      span: 3,
    },
    {
      kind: 'record',
      name: 'bodyId',
      label: t('model.field.body'),
      source: sourceOf(records.body, language),
      span: 3,
    },
  ]
}

function when({ t, language }: MeetingContext): FieldDef<Meeting>[] {
  const inZone = (label: string) => (control: FieldControl) => (
    <DateTimeField field={{ label, required: true, zone: zoneOf(control) }} control={control} />
  )
  const hasDay = ({ state }: Meeting) => state !== 'idea'
  const start = t('model.field.start')
  const end = t('model.field.end')
  return [
    { kind: 'heading', label: t('meetings.form.when'), hint: t('meetings.form.whenHint') },
    {
      kind: 'month',
      name: 'plannedMonth',
      label: t('model.field.plannedMonth'),
      shown: ({ state }) => state === 'idea',
    },
    { kind: 'custom', name: 'start', label: start, render: inZone(start), shown: hasDay },
    { kind: 'custom', name: 'end', label: end, render: inZone(end), shown: hasDay },
    {
      kind: 'choice',
      name: 'timeZone',
      label: t('model.field.timeZone'),
      choices: timeZones(t),
      span: 3,
      changesToo: (zone, values) => sameClocks(['start', 'end'], values, asText(zone), language),
    },
    { kind: 'text', name: 'place', label: t('model.field.place'), span: 3 },
    { kind: 'text', name: 'link', label: t('model.field.meetingLink'), input: 'url', span: 2 },
    ...deadlineFields<Meeting>(t),
  ]
}

function zoneOf({ values }: FieldControl): string {
  return typeof values['timeZone'] === 'string' ? values['timeZone'] : homeZone
}

function people({ t, language, records, today }: MeetingContext): FieldDef<Meeting>[] {
  const source = peopleSource(records.person, records.organisation, language)
  const { seat, body, membership } = records
  const places = { bodies: body, seats: seat.values(), memberships: membership.values() }
  const network = networkList(places, today)
  return [
    { kind: 'heading', label: t('meetings.form.people') },
    { kind: 'record', name: 'chairId', label: t('model.field.chair'), source, span: 3 },
    { kind: 'record', name: 'secretaryId', label: t('model.field.secretary'), source, span: 3 },
    {
      kind: 'custom',
      name: 'participants',
      label: t('model.field.participants'),
      words: (value, { nameOf }) =>
        participant
          .array()
          .catch([])
          .parse(value)
          .map(({ personId, role }) =>
            t('page.participant', {
              name: nameOf(personId),
              role: t(`model.participantRole.${role}`),
            }),
          )
          .join(', '),
      render: (control) => (
        <ParticipantsField
          control={control}
          source={source}
          people={records.person}
          seats={records.seat}
          network={network}
          today={today}
        />
      ),
    },
  ]
}

function told({ t, language, records, today }: MeetingContext): FieldDef<Meeting>[] {
  const source = peopleSource(records.person, records.organisation, language)
  return [{ ...reportingField(t, source, today), shown: ({ state }) => state === 'held' }]
}

function papers({ t }: MeetingContext): FieldDef<Meeting>[] {
  const ofBody = (meeting: Meeting) => meeting.type === 'body'
  return [
    { kind: 'heading', label: t('meetings.form.papers') },
    {
      kind: 'choice',
      name: 'language',
      label: t('model.field.language'),
      choices: choicesOf(documentLanguages, (code) => t(`common.languages.${code}`)),
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
      name: 'publicity',
      label: t('model.field.publicity'),
      choices: choicesOf(publicityMarks, (code) => t(`model.publicity.${code}`)),
      span: 2,
    },
    {
      kind: 'choice',
      name: 'numbering.scheme',
      label: t('model.field.numberingScheme'),
      choices: choicesOf(numberingSchemes, (code) => t(`model.numberingScheme.${code}`)),
      span: 4,
    },
    { kind: 'text', name: 'caseNumber', label: t('model.field.caseNumber'), span: 2 },
    {
      kind: 'text',
      name: 'numbering.prefix',
      label: t('model.field.numberingPrefix'),
      hint: t('meetings.form.numberingHint'),
      shown: ({ numbering }) => numbering.scheme === 'body',
    },
    { kind: 'boolean', name: 'quorum', label: t('model.field.quorum'), shown: ofBody },
    { kind: 'boolean', name: 'scrutineers', label: t('model.field.scrutineers'), shown: ofBody },
    ...recipientFields<Meeting>(t),
  ]
}
