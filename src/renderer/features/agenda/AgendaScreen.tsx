export default function AgendaScreen(_: { meetingId: string }) {
  return null
}
