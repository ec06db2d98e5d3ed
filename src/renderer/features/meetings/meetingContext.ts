import type { RegisterContext } from '@renderer/register/definition'

/** The kinds of record that a meeting's table and form speak of. */
export const meetingUses = [
  'series',
  'body',
  'person',
  'organisation',
  'seat',
  'membership',
  'meeting',
  'occurrence',
  'dispatch',
] as const
export type MeetingContext = RegisterContext<(typeof meetingUses)[number]>
