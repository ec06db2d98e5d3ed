import { randomUUID } from 'node:crypto'
import type { RawRecord, RawWorkspace } from './workspaces'

/** What a person can hold, by the heading under which it is handed over, and its name. */
export const everyHolding: Readonly<Record<string, string>> = {
  Vastuut: 'Siirtyvä vastuualue',
  Sijaisuudet: 'Toisen vastuualue (varsinainen: hallintojohtaja)',
  Edustukset: 'Siirtyvä toimielin: Jäsen',
  Varajäsenyydet: 'Siirtyvä toimielin: Varapuheenjohtaja (varsinainen: hallintojohtaja)',
  Sijaistukset: 'hallintojohtaja',
  'Avoimet tehtävät': 'Siirtyvä tehtävä',
  'Tehtävät, joissa avustaa': 'Avustettava tehtävä',
  'Kokoukset puheenjohtajana': 'Siirtyvä kokous',
  'Kokoukset sihteerinä': 'Siirtyvä kokous',
  'Kokoukset osallistujana': 'Siirtyvä kokous',
  'Tulevat esittelyt': 'Siirtyvä esittely',
  'Tulevat asiantuntijapuheenvuorot': 'Siirtyvä esittely',
  'Kokoussarjat puheenjohtajana': 'Siirtyvä sarja',
  'Kokoussarjat sihteerinä': 'Siirtyvä sarja',
  'Kokoussarjat jäsenenä': 'Siirtyvä sarja',
  'Hankkeet vastuuhenkilönä': 'Siirtyvä hanke',
  'Hankkeet sijaisena': 'Toisen hanke (varsinainen: hallintojohtaja)',
  'Hankkeet yhteyshenkilönä': 'Siirtyvä hanke',
  'Avoimet asiat': 'Siirtyvä asia',
  Nimeämiset: 'Siirtyvä nimeäminen',
  'Lausunnot laatijana': 'Siirtyvä lausunto',
  'Lausunnot hyväksyjänä': 'Siirtyvä lausunto',
  Ennakointisignaalit: 'Siirtyvä signaali',
  'Jäsenyydet yhteyshenkilönä': 'Siirtyvä toimielin: Kainuun liitto',
  'Hakujen valmistelun vaiheet': 'Siirtyvä haku',
}

/** Gives a person one of everything that can be held, and nothing else that was theirs. */
export function holdEverything(records: RawWorkspace['records'], familyName: string): void {
  const idOf = (kind: string, isIt: (record: RawRecord) => boolean) => {
    const found = records[kind]?.find(isIt)
    if (!found) throw new Error(`There is no such ${kind}.`)
    return found.id
  }
  const personId = idOf('person', (one) => one['familyName'] === familyName)
  const otherId = idOf('person', (one) => one['title'] === 'hallintojohtaja')
  const ownId = idOf('organisation', (one) => one['own'] === true)
  const programmeId = idOf('programme', () => true)
  const name = (fi: string) => ({ fi, en: '', sv: '' })
  const add = (kind: string, fields: object) => {
    const id = randomUUID()
    records[kind] = [...(records[kind] ?? []), { id, ...fields }]
    return id
  }
  const areaId = add('area', { name: name('Siirtyvä vastuualue') })
  const others = add('area', { name: name('Toisen vastuualue') })
  add('responsibility', { areaId, holderId: personId, basis: 'Vanha peruste' })
  add('responsibility', { areaId: others, holderId: otherId, deputyId: personId })
  const bodyId = add('body', { name: name('Siirtyvä toimielin'), kind: 'council' })
  const seat = { bodyId, from: '2025-01-01', until: '2028-12-31' }
  add('seat', { ...seat, personId, decisionReference: 'MH 2.12.2024 § 9' })
  add('seat', { ...seat, role: 'viceChair', personId: otherId, deputyId: personId })
  add('cover', {
    coveredId: otherId,
    coveringId: personId,
    from: '2026-11-20',
    until: '2026-12-20',
  })
  add('task', { title: 'Siirtyvä tehtävä', text: 'Luonnos on levyllä.', assigneeId: personId })
  add('task', { title: 'Avustettava tehtävä', assigneeId: otherId, helperIds: [personId] })
  const meetingId = add('meeting', {
    type: 'team',
    title: name('Siirtyvä kokous'),
    start: '2026-12-15T07:00:00.000Z',
    end: '2026-12-15T08:00:00.000Z',
    chairId: personId,
    secretaryId: personId,
    participants: [{ personId }],
  })
  add('occurrence', {
    meetingId,
    order: 'a0',
    title: name('Siirtyvä esittely'),
    presenterId: personId,
    expertIds: [personId],
  })
  add('series', {
    name: name('Siirtyvä sarja'),
    meetingType: 'team',
    chairId: personId,
    secretaryId: personId,
    memberIds: [personId],
  })
  add('project', { name: name('Siirtyvä hanke'), ownerId: personId, contactId: personId })
  add('project', { name: name('Toisen hanke'), ownerId: otherId, deputyId: personId })
  add('matter', { title: name('Siirtyvä asia'), ownerId: personId })
  add('nomination', { title: 'Siirtyvä nimeäminen', ownerId: personId })
  add('statement', { title: 'Siirtyvä lausunto', drafterId: personId, approverId: personId })
  add('signal', { title: 'Siirtyvä signaali', ownerId: personId })
  add('membership', { bodyId, member: { kind: 'organisation', id: ownId }, contactId: personId })
  add('call', {
    programmeId,
    title: 'Siirtyvä haku',
    closesAt: '2027-03-01T10:00:00.000Z',
    plan: [{ kind: 'goNoGo', daysBefore: 30, assigneeId: personId }],
  })
}
