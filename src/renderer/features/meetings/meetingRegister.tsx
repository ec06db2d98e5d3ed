import { textIn } from '@shared/model/base'
import type { Meeting } from '@shared/model/meeting'
import { minutesStates } from '@shared/model/minutes'
import { meetingTypes } from '@shared/model/template'
import {
  inOrderOfTime,
  meetingStage,
  meetingStages,
  toldMeetings,
} from '@shared/rules/meetingStage'
import { homeZone, momentOf, plusDays, wallTime } from '@shared/rules/time'
import { meetingPath } from '@renderer/app/routes'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { meetingTime } from '@renderer/register/meetingTime'
import { StageMark } from '@renderer/register/StageMark'
import { nameOf } from '@renderer/register/names'
import { partsOfMeeting } from '@renderer/store/meetingParts'
import type { Column } from '@renderer/ui/table/types'
import { formatClock, formatDay, formatWeekday } from '@renderer/ui/format'
import { DetailsButton } from './DetailsButton'
import { MeetingActions } from './MeetingActions'
import { meetingUses, type MeetingContext } from './meetingContext'
import { meetingFields } from './meetingFields'
import { reportingColumns } from './reportingColumns'

/** Meetings: Enter opens the agenda, Space the details. */
export const meetingRegister = register({
  kind: 'meeting',
  uses: meetingUses,
  words: (t) => ({
    title: t('meetings.meeting.title'),
    add: t('meetings.meeting.add'),
    empty: t('meetings.meeting.empty'),
    emptyText: t('meetings.meeting.emptyText'),
  }),
  addCommand: 'newMeeting',
  name: (meeting, { language }) => textIn(meeting.title, language),
  columns,
  fields: meetingFields,
  initial: ({ today }) => {
    const day = plusDays(today, 14)
    return {
      start: momentOf(day, '09:00', homeZone),
      end: momentOf(day, '10:30', homeZone),
    }
  },
  // Team and network write a memo; what only a body needs is off for them.
  beforeSave: (meeting) =>
    meeting.type === 'body' ? meeting : { ...meeting, quorum: false, scrutineers: false },
  wide: true,
  openPath: (meeting) => meetingPath(meeting.id),
  removedWith: partsOfMeeting,
  PanelActions: MeetingActions,
  rowActionHint: (t) => t('meetings.actions.editDetails'),
  defaultView: { sort: [{ id: 'start', descending: true }] },
})

function columns(context: MeetingContext): Column<Meeting>[] {
  const { t, language, records } = context
  const told = toldMeetings(inOrderOfTime(records.dispatch.values()))
  return [
    {
      kind: 'date',
      id: 'start',
      header: t('meetings.column.time'),
      value: (row) => {
        const { day, clock } = wallTime(row.start, row.timeZone)
        return `${day}T${clock}`
      },
      text: (row) => {
        if (row.state === 'idea') return meetingTime(row, t, language)
        const { day, clock } = wallTime(row.start, row.timeZone)
        return t('meetings.column.timeOfDay', {
          weekday: formatWeekday(day, language, true),
          day: formatDay(day),
          clock: formatClock(clock, language),
        })
      },
      width: 190,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (row) => textIn(row.title, language),
      width: 320,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'number',
      field: 'number',
      header: t('model.field.number'),
      value: (row) => row.number,
      width: 90,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'type',
      field: 'type',
      header: t('model.field.meetingType'),
      value: (row) => row.type,
      choices: choicesOf(meetingTypes, (code) => t(`model.meetingType.${code}`)),
      width: 130,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'place',
      field: 'place',
      header: t('model.field.place'),
      value: (row) => row.place,
      width: 110,
    },
    {
      kind: 'text',
      id: 'chair',
      field: 'chairId',
      header: t('model.field.chair'),
      value: (row) => nameOf(records.person, row.chairId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'series',
      field: 'seriesId',
      header: t('model.field.series'),
      value: (row) => nameOf(records.series, row.seriesId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'body',
      field: 'bodyId',
      header: t('model.field.body'),
      value: (row) => nameOf(records.body, row.bodyId, language),
      shown: false,
    },
    {
      kind: 'number',
      id: 'participants',
      header: t('meetings.column.participants'),
      value: (row) => row.participants.length,
      shown: false,
    },
    {
      kind: 'choice',
      id: 'state',
      header: t('model.field.state'),
      value: (row) => meetingStage(row, told.has(row.id)),
      choices: choicesOf(meetingStages, (code) => t(`model.meetingStage.${code}`)),
      render: (row) => <StageMark stage={meetingStage(row, told.has(row.id))} />,
      width: 130,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'minutes',
      header: t('model.field.minutesStage'),
      value: (row) => (row.state === 'held' ? row.minutes.state : null),
      choices: choicesOf(minutesStates, (code) => t(`afterMeeting.life.state.${code}`)),
      // The state beside it says what matters most of the time.
      shown: false,
      width: 150,
      grow: 0,
    },
    ...reportingColumns(context),
    {
      kind: 'text',
      id: 'details',
      header: t('meetings.actions.details'),
      value: () => null,
      render: (row) => <DetailsButton id={row.id} name={textIn(row.title, language)} />,
      width: 90,
      grow: 0,
    },
  ]
}
