import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import { meetingPath } from '@renderer/app/routes'
import { choicesOf } from '@renderer/register/choices'
import { sourceOf } from '@renderer/register/sources'
import { saveAsking } from '@renderer/register/suspension/saveAsking'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import type { FieldDef, Saved } from '@renderer/ui/form/types'
import { PeopleIcon } from '@renderer/ui/icons'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { meetingTypes } from '@shared/model/template'
import {
  calledCount,
  newMeetingChanges,
  newMeetingSchema,
  proposedValues,
  type Around,
  type NewMeetingValues,
} from './newMeeting'
import styles from './NewMeeting.module.css'
import type { StartingPoint } from './startingPoints'

interface NewMeetingFormProps {
  point: StartingPoint
  around: Around
  onCancel: () => void
}

/** What is asked of a new meeting, filled in as its starting point proposes. */
export function NewMeetingForm({ point, around, onCancel }: NewMeetingFormProps) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const fields = useFields(point, around)
  const called = calledCount(point, around)

  async function create(values: NewMeetingValues): Promise<Saved> {
    const { meeting, changes } = newMeetingChanges(point, values, around)
    const result = await saveAsking(t, changes, 'create')
    if (!result) return { ok: false, problems: [] }
    if (!result.ok) {
      return { ok: false, problems: [{ path: '', message: t('meetings.new.failed') }] }
    }
    notify({ text: t('meetings.new.created', { title: textIn(meeting.title, language) }) })
    navigate(meetingPath(meeting.id), { replace: true })
    return { ok: true }
  }

  return (
    <section className={styles['form']} aria-label={t('meetings.new.details')}>
      {called > 0 && (
        <p className={styles['called']}>
          <PeopleIcon aria-hidden />
          {t('meetings.new.called', { count: called })}
        </p>
      )}
      <RecordForm
        label={t('meetings.new.details')}
        schema={newMeetingSchema}
        initialValues={proposedValues(point)}
        fields={fields}
        onSubmit={create}
        onCancel={onCancel}
        isNew
        saveLabel={t('meetings.new.create')}
      />
    </section>
  )
}

function useFields({ origin, template }: StartingPoint, { bodies }: Around) {
  const { t, language } = useTexts()
  return useMemo((): FieldDef<NewMeetingValues>[] => {
    const bodyMap = new Map(bodies.map((body) => [body.id, body]))
    const needsBody = origin !== 'series'
    return [
      {
        kind: 'choice',
        name: 'type',
        label: t('model.field.meetingType'),
        choices: choicesOf(meetingTypes, (code) => t(`model.meetingType.${code}`)),
        span: 2,
        shown: () => origin === 'scratch',
      },
      {
        kind: 'record',
        name: 'bodyId',
        label: t('model.field.body'),
        source: sourceOf(bodyMap, language),
        span: origin === 'scratch' ? 4 : 6,
        shown: (values) => needsBody && values.type === 'body',
      },
      { kind: 'localLine', name: 'title', label: t('model.field.title'), required: true },
      { kind: 'day', name: 'day', label: t('meetings.new.day'), required: true, span: 2 },
      { kind: 'clock', name: 'from', label: t('meetings.new.from'), required: true, span: 2 },
      { kind: 'clock', name: 'until', label: t('meetings.new.until'), required: true, span: 2 },
      { kind: 'text', name: 'place', label: t('model.field.place'), span: 4 },
      {
        kind: 'text',
        name: 'number',
        label: t('model.field.number'),
        span: 2,
      },
      { kind: 'text', name: 'link', label: t('model.field.meetingLink'), input: 'url' },
      {
        kind: 'boolean',
        name: 'withItems',
        label: t('meetings.new.withItems'),
        hint: t('meetings.new.withItemsHint'),
        shown: () => (template?.items.length ?? 0) > 0,
      },
    ]
  }, [t, language, bodies, origin, template])
}
