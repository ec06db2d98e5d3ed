/** What can be taken in from a table. */
export const importKinds = ['person', 'organisation', 'task', 'meeting'] as const
export type ImportKind = (typeof importKinds)[number]

const note = [
  'muistiinpano',
  'huomautus',
  'huomautukset',
  'lisätietoja',
  'lisätiedot',
  'note',
  'notes',
  'remarks',
] as const
const house = ['organisaatio', 'organisation', 'organization', 'company'] as const
const start = ['alkaa', 'alkupäivä', 'aloitus', 'start', 'starts', 'start date'] as const

/** The headings a column of each field has in Finnish and English, as `headingKey` writes them. */
export const importFields = {
  person: {
    name: ['nimi', 'henkilö', 'koko nimi', 'name', 'full name', 'person'],
    familyName: ['sukunimi', 'family name', 'last name', 'surname'],
    givenNames: ['etunimi', 'etunimet', 'given name', 'given names', 'first name'],
    title: ['nimike', 'titteli', 'tehtävänimike', 'asema', 'title', 'job title', 'position'],
    organisation: [...house, 'yritys', 'yhteisö', 'työnantaja'],
    email: ['sähköposti', 'sähköpostiosoite', 'e mail', 'email', 'email address', 'e mail address'],
    phone: [
      'puhelin',
      'puhelinnumero',
      'puh',
      'matkapuhelin',
      'gsm',
      'phone',
      'telephone',
      'mobile',
      'mobile phone',
    ],
    note,
  },
  organisation: {
    name: [...house, 'nimi', 'organisaation nimi', 'name'],
    abbreviation: ['lyhenne', 'abbreviation', 'acronym'],
    country: ['maa', 'maakoodi', 'country', 'country code'],
    website: ['verkkosivu', 'verkkosivut', 'www', 'kotisivu', 'website', 'web', 'url'],
    note,
  },
  task: {
    title: ['tehtävä', 'otsikko', 'toimenpide', 'nimi', 'task', 'title', 'action', 'subject'],
    text: ['kuvaus', 'selite', 'lisätietoja', 'description', 'details', 'text'],
    assignee: ['vastuuhenkilö', 'vastuu', 'tekijä', 'assignee', 'responsible', 'owner'],
    start,
    due: [
      'määräaika',
      'määräpäivä',
      'eräpäivä',
      'valmis viimeistään',
      'due',
      'due date',
      'deadline',
    ],
  },
  meeting: {
    title: ['kokous', 'kokouksen nimi', 'otsikko', 'aihe', 'meeting', 'subject', 'title'],
    start: [...start, 'alkamisaika', 'start time'],
    end: ['päättyy', 'loppuu', 'päättymisaika', 'end', 'ends', 'end time'],
    timeZone: ['aikavyöhyke', 'time zone', 'timezone'],
    place: ['paikka', 'kokouspaikka', 'sijainti', 'place', 'location', 'venue'],
    link: ['etäyhteys', 'linkki', 'kokouslinkki', 'link', 'remote link', 'url'],
    state: ['tila', 'state', 'status'],
    uid: ['tunniste', 'uid', 'identifier'],
  },
} as const satisfies Record<ImportKind, Record<string, readonly string[]>>

export type ImportField = {
  [K in ImportKind]: keyof (typeof importFields)[K]
}[ImportKind]

/** What each column holds, in their order; null is not taken in. */
export type Mapping = readonly (ImportField | null)[]

/** The fields a column of a kind can hold. */
export function fieldsOf(kind: ImportKind): ImportField[] {
  return Object.keys(importFields[kind]) as ImportField[]
}
