import { useEffect } from 'react'
import { composeCalendar } from '@shared/documents/calendarFeed'
import { dayOf } from '@shared/rules/time'
import { findCalendarFile, useCalendarFile, writeCalendar } from '@renderer/store/calendarFile'
import { useRecords } from '@renderer/store/kept'
import { usePreferences } from '@renderer/store/preferences'
import { useTexts } from '@renderer/ui/texts'

/** Keeps the calendar file up to date while the window is open; loaded when the first screen has been drawn. */
export default function CalendarKeeper() {
  const { place } = useCalendarFile()
  useEffect(() => {
    void findCalendarFile()
  }, [])
  return place ? <Keeping key={`${place.folder}/${place.name}`} /> : null
}

/** Changes that follow one another, as when one types, are written once they have paused, in milliseconds. */
const pause = 1500
/** A folder that was away is tried again. */
const retry = 60_000

function Keeping() {
  const { language } = useTexts()
  const { ownPersonId, calendarMeetings, calendarDeadlines } = usePreferences()
  const meetings = useRecords('meeting')
  const tasks = useRecords('task')
  const covers = useRecords('cover')

  useEffect(() => {
    if (!meetings || !tasks || !covers) return
    const write = () => {
      const share = { meetings: calendarMeetings, deadlines: calendarDeadlines }
      const today = dayOf(new Date())
      const input = { meetings, tasks, covers, me: ownPersonId, today, share }
      void writeCalendar(composeCalendar(input, language))
    }
    const first = setTimeout(write, pause)
    const again = setInterval(write, retry)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [meetings, tasks, covers, ownPersonId, calendarMeetings, calendarDeadlines, language])
  return null
}
