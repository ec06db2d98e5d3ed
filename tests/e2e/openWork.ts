import type { RawWorkspace } from './workspaces'

export const body = 'Pohjoiset harvaan asutut alueet (NSPA)'
export const meetingTitle = 'NSPA:n kevätkokous'
export const linkedTask = 'Kiitoskirje puheenjohtajalle'
export const partner = 'yhteyshenkilö Arkangelissa'

let last = 0
const newId = () => `019b0000-0000-7000-8000-${(last += 1).toString(16).padStart(12, '0')}`

/** A coming meeting, a seat and a task linked to the body alone, and a person who works for a suspended partner. */
export function openWork(records: RawWorkspace['records']): void {
  const named = (kind: string, name: string) =>
    records[kind]?.find((one) => (one['name'] as { fi: string }).fi === name)?.id
  const bodyId = named('body', body)
  const times = { start: '2027-03-10T07:00:00.000Z', end: '2027-03-10T08:30:00.000Z' }
  const title = { fi: meetingTitle, en: '', sv: '' }
  records['meeting']?.push({ id: newId(), type: 'network', title, bodyId, ...times })
  records['seat']?.push({ id: newId(), bodyId, role: 'expert', from: '2024-01-01' })
  records['task']?.push({ id: newId(), title: linkedTask, links: [{ kind: 'body', id: bodyId }] })
  const organisationId = named('organisation', 'Arkangelin alue')
  records['person']?.push({ id: newId(), title: partner, organisationId })
}
