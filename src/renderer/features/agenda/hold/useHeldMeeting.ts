import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { isOpened } from '@shared/model/openMeeting'
import type { MeetingData } from '@shared/rules/meetingData'
import { useRecordMaps } from '@renderer/store/kept'
import { loadMeetingCore, loadRunningNumbers } from '@renderer/store/meetingData'
import { comingMeetings } from '@renderer/store/today'
import { useSame } from './useSame'

/**
 * The meeting asked for; without an id the one that goes on, or comes next. Undefined while it loads, null when
 * there is none. Only what has changed is new: the registers are kept in memory, and a record that is as it was
 * stays the same object, so that the rest of the view is not drawn anew for each word that is written.
 */
export function useHeldMeeting(id: string | undefined): MeetingData | null | undefined {
  const registers = useRecordMaps(['person', 'organisation', 'cover', 'body'])
  const found = useLiveQuery(async () => {
    const wanted = id ?? (await nextId())
    return wanted === null ? null : loadMeetingCore(wanted)
  }, [id])
  const core = useSame(found)
  const foundId = core?.meeting.id
  const numbers = useLiveQuery(
    async () => (foundId === undefined ? undefined : loadRunningNumbers(foundId)),
    [foundId],
  )
  return useMemo(() => {
    if (core === null) return null
    if (!core || !registers || !numbers) return undefined
    const { person, organisation, cover, body } = registers
    return {
      ...core,
      ...numbers,
      body: core.meeting.bodyId === null ? null : (body.get(core.meeting.bodyId) ?? null),
      people: person,
      organisations: organisation,
      covers: [...cover.values()],
    }
  }, [core, registers, numbers])
}

async function nextId(): Promise<string | null> {
  const coming = await comingMeetings(new Date().toISOString()).read()
  const [next] = [...coming].sort(
    (a, b) => Number(isOpened(b.meeting)) - Number(isOpened(a.meeting)),
  )
  return next?.meeting.id ?? null
}
