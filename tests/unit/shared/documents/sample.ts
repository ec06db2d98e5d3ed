import { createRecord, type RecordInput, type RecordOf } from '../../../../src/shared/model/records'
import type { MeetingData } from '../../../../src/shared/rules/meetingData'

// All persons, addresses and numbers below are invented.
export const organisation = createRecord('organisation', {
  name: { fi: 'Kainuun liitto', en: 'Regional Council of Kainuu', sv: 'Kajanalands förbund' },
  kind: 'regionalCouncil',
  website: 'https://www.kainuunliitto.fi/',
})
const guestOrganisation = createRecord('organisation', { name: { fi: 'Keksitty korkeakoulu' } })

const person = (familyName: string, fields: Partial<RecordInput<'person'>> = {}) =>
  createRecord('person', {
    familyName,
    organisationId: organisation.id,
    email: `${familyName.toLowerCase().replace(/[^a-z]/g, '')}@example.org`,
    ...fields,
  })
export const people = {
  chair: person('Esimerkki', { givenNames: 'Aino', title: 'maakuntajohtaja' }),
  secretary: person('Mallikas', { givenNames: 'Veikko', title: 'suunnittelija' }),
  member: person('Ääripää', { givenNames: 'Örn', title: 'erityisasiantuntija' }),
  cover: person('Varainen', { givenNames: 'Sisu', title: 'asiantuntija' }),
  expert: person('Tietäjä', {
    givenNames: 'Tuuli',
    title: 'tutkija',
    organisationId: guestOrganisation.id,
  }),
  guest: person('Vierailija', { givenNames: 'Vilja', organisationId: guestOrganisation.id }),
  away: person('Poissaoleva', { givenNames: 'Paavo' }),
}

export const body = createRecord('body', {
  name: {
    fi: 'Kansainvälisten asioiden tiimi',
    en: 'International affairs team',
    sv: 'Teamet för internationella ärenden',
  },
  kind: 'team',
  level: 'internal',
  convenerId: organisation.id,
})

export const matter = createRecord('matter', {
  title: { fi: 'Interreg Aurora -ohjelman haku', sv: 'Utlysning inom Interreg Aurora' },
})

export function meetingOf(fields: Partial<RecordInput<'meeting'>> = {}): RecordOf<'meeting'> {
  return createRecord('meeting', {
    type: 'team',
    bodyId: body.id,
    title: {
      fi: 'Kansainvälisten asioiden tiimin kokous 2/2026',
      en: 'Meeting of the international affairs team 2/2026',
    },
    number: '2/2026',
    start: '2026-12-08T07:00:00.000Z',
    end: '2026-12-08T08:30:00.000Z',
    place: 'Kokoushuone Oulujärvi, Kauppakatu 1, Kajaani',
    link: 'https://teams.example.org/l/meetup?a=1,2;b',
    chairId: people.chair.id,
    secretaryId: people.secretary.id,
    participants: [{ personId: people.member.id }],
    caseNumber: '29/07.05.00/2022',
    ...fields,
  })
}

export function occurrenceOf(
  meetingId: string,
  order: string,
  title: string,
  fields: Partial<RecordInput<'occurrence'>> = {},
): RecordOf<'occurrence'> {
  return createRecord('occurrence', { meetingId, order, title: { fi: title }, ...fields })
}

export function dataOf(
  meeting: RecordOf<'meeting'>,
  occurrences: readonly RecordOf<'occurrence'>[],
  fields: Partial<MeetingData> = {},
): MeetingData {
  return {
    meeting,
    body,
    occurrences,
    matters: new Map([[matter.id, matter]]),
    people: new Map(Object.values(people).map((one) => [one.id, one])),
    organisations: new Map([organisation, guestOrganisation].map((one) => [one.id, one])),
    covers: [
      createRecord('cover', {
        coveredId: people.member.id,
        coveringId: people.cover.id,
        from: '2026-12-01',
        until: '2026-12-31',
      }),
    ],
    firstNumber: 1,
    takenNumbers: new Set(),
    ...fields,
  }
}

/** A team meeting after template A with texts, sub-items, experts, attachments and hidden items. */
export function teamMeeting(fields: Partial<RecordInput<'meeting'>> = {}): MeetingData {
  const meeting = meetingOf(fields)
  const item = (order: string, title: string, more: Partial<RecordInput<'occurrence'>> = {}) =>
    occurrenceOf(meeting.id, order, title, more)
  const coordination = item('a4', 'Yhteensovittaminen: ajankohtaiset kansainväliset tehtävät')
  return dataOf(meeting, [
    item('a0', 'Kokouksen avaus', { slot: 'opening' }),
    item('a1', 'Läsnäolijat', { slot: 'participants', minutes: 0 }),
    item('a2', 'Esityslistan hyväksyminen', {
      slot: 'adoption',
      kind: 'decision',
      proposal: { fi: 'Hyväksytään esityslista kokouksen työjärjestykseksi.' },
    }),
    item('a3', 'Edellisen kokouksen muistio ja sovitut toimenpiteet', {
      slot: 'previousMinutes',
      kind: 'decision',
      presenterId: people.secretary.id,
      explanation: {
        fi: 'Muistio on lähetetty tiimille 1.12.2026.\nSovituista toimenpiteistä kaksi on kesken.',
      },
      proposal: { fi: 'Merkitään muistio ja toimenpiteiden tilanne tiedoksi.' },
      attachments: ['Muistio 1/2026', 'Toimenpideluettelo'],
    }),
    coordination,
    item('a0', 'EU-yhteistyö', { parentId: coordination.id, minutes: 10, kind: 'discussion' }),
    item('a1', 'Barents ja pohjoinen yhteistyö', {
      parentId: coordination.id,
      minutes: 10,
      kind: 'discussion',
      presenterId: people.member.id,
    }),
    createRecord('occurrence', {
      meetingId: meeting.id,
      order: 'a5',
      matterId: matter.id,
      kind: 'decision',
      minutes: 20,
      presenterId: people.member.id,
      expertIds: [people.expert.id],
      explanation: {
        fi: 'Ohjelman seuraava haku avautuu helmikuussa 2027. Hakemusten valmistelu vaatii kumppanien sopimista jo joulukuussa, koska pääpartnerin on vahvistettava osarahoitus ennen haun avautumista.',
      },
      attachments: ['Hakuilmoituksen luonnos'],
    }),
    item('a6', 'Salattu kohta', { visibility: 'hidden', privateNote: 'EI SAA PAINAA' }),
    item('a7', 'Henkilöstöasia', { visibility: 'internal', privateNote: 'EI SAA PAINAA' }),
    item('a8', 'Kokouksen päättäminen', { slot: 'closing', fixedStart: '10:25' }),
  ])
}
