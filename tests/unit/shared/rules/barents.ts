import { local } from '@shared/model/base'
import { createRecord, type RecordInput, type RecordOf } from '@shared/model/records'
import { memberRegister } from '@shared/rules/members'
import { partyReader } from '@shared/rules/seatParty'
import { byId } from './make'

/** Invented copies of the thirteen regions of Barents cooperation: four Finnish, five Russian, two Norwegian, two Swedish. */
export const regions = [
  ...['Kainuu', 'Lappi', 'Pohjois-Karjala', 'Pohjois-Pohjanmaa'].map((name) => region(name, 'FI')),
  ...['Arkangeli', 'Karjala', 'Komi', 'Murmansk', 'Nenetsia'].map((name) => region(name, 'RU')),
  ...['Nordland', 'Troms ja Finnmark'].map((name) => region(name, 'NO')),
  ...['Norrbotten', 'Västerbotten'].map((name) => region(name, 'SE')),
]
const [kainuu] = regions
export const council = createRecord('organisation', {
  name: local('Kainuun liitto'),
  own: true,
  regionId: kainuu?.id ?? null,
})
export const organisations = byId([council])
export const partyOf = partyReader(organisations)

export const brc = createRecord('body', { name: local('Alueneuvosto'), kind: 'council' })
export const bryc = createRecord('body', {
  name: local('Nuorisoneuvosto'),
  kind: 'council',
  seatRule: {
    membersOfId: brc.id,
    each: 1,
    extras: [{ fi: 'Alkuperäiskansat', en: 'Indigenous peoples' }],
  },
})

export const memberships = regions.map((one) => membership({ kind: 'region', id: one.id }))
/** The Russian regions are suspended from March 2022. */
export const suspensions = regions
  .filter(({ country }) => country === 'RU')
  .map((one) => status({ kind: 'region', id: one.id }, 'suspendedByUs', '2022-03-01'))

export const members = memberRegister(memberships, suspensions)

export const anna = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Anna' })
export const olli = createRecord('person', { familyName: 'Esimerkki', givenNames: 'Olli' })

export function region(name: string, country: string): RecordOf<'region'> {
  return createRecord('region', { name: local(name), country })
}

export function membership(
  member: RecordInput<'membership'>['member'],
  fields: Partial<RecordInput<'membership'>> = {},
): RecordOf<'membership'> {
  return createRecord('membership', { bodyId: brc.id, member, from: '1993-01-11', ...fields })
}

export function status(
  subject: RecordInput<'status'>['subject'],
  state: RecordOf<'status'>['state'],
  from: string | null,
  fields: Partial<RecordInput<'status'>> = {},
): RecordOf<'status'> {
  return createRecord('status', { subject, state, from, ...fields })
}

export function seatOf(fields: Partial<RecordInput<'seat'>> = {}): RecordOf<'seat'> {
  return createRecord('seat', { bodyId: bryc.id, ...fields })
}
