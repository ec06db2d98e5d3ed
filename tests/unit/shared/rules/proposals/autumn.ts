import { createRecord } from '@shared/model/records'
import type { ProposalInput } from '@shared/rules/proposals/input'
import {
  aMatter,
  aTask,
  area,
  aurora,
  barents,
  byId,
  earlier,
  handled,
  input,
  template,
} from './scene'

/** A team's autumn in which every register has something to say. */
export function autumn(): ProposalInput {
  const matter = aMatter('NSPA-kannanotto')
  const held = handled(earlier('2026-11-10'), matter, 'movedToNext')
  const subject = { kind: 'body' as const, id: barents.id }
  return input({
    template,
    previousMeetings: [held],
    matters: byId([matter]),
    tasks: [
      aTask({ originId: held.occurrences[0]?.id ?? null }),
      aTask({ due: '2026-11-01', areaId: area.id }),
    ],
    areas: [area],
    bodies: byId([barents]),
    programmes: byId([aurora]),
    seats: [createRecord('seat', { bodyId: barents.id, until: '2026-12-31' })],
    statuses: [
      createRecord('status', { subject, state: 'active', from: '2026-11-20', layer: 'contact' }),
      createRecord('status', { subject, state: 'frozen', reviewOn: '2026-11-30' }),
    ],
    calls: [
      createRecord('call', {
        programmeId: aurora.id,
        title: 'Aurora-haku 6',
        closesAt: '2026-12-18T11:00:00.000Z',
      }),
      createRecord('call', {
        programmeId: aurora.id,
        title: 'Aurora-haku 7',
        closesAt: '2027-02-18T11:00:00.000Z',
        plan: [{ kind: 'ideaForm', daysBefore: 60 }],
      }),
    ],
    nominations: [createRecord('nomination', { title: 'Edustaja BRYCiin', due: '2026-12-01' })],
    statements: [createRecord('statement', { title: 'Arktinen strategia', due: '2026-12-10' })],
    signals: [createRecord('signal', { title: 'Uusi ohjelma-alue', reviewOn: '2026-12-01' })],
  })
}
