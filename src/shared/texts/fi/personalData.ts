import { kinds } from './kinds'

/** The paper of everything held about one person. */
export const personalData = {
  type: 'Henkilön tiedot',
  title: 'Henkilön tiedot: {{name}}',
  intro:
    'Tässä on, mitä tämä työtila sisältää henkilöstä {{day}}. Tiedot on koottu henkilön omasta tietueesta, siihen viittaavista tietueista ja muutoslokista.',
  own: 'Omat tiedot',
  what: 'Mitä',
  role: 'Missä asemassa',
  details: 'Tarkenne',
  sent: 'Henkilölle lähetetyt',
  sentTo: 'Nimi ja osoite lähetettäessä',
  log: 'Muutosloki',
  logLine_zero: 'Muutoslokissa ei ole henkilön tietueen muutoksia.',
  logLine_one: 'Muutoslokissa on 1 henkilön tietueen muutos.',
  logLine_other: 'Muutoslokissa on {{count}} henkilön tietueen muutosta.',
  logSpan: 'Vanhin muutos {{from}}, uusin {{until}}.',
  mentions: 'Muut kohdat, joissa nimi tai yhteystieto on kirjoitettuna',
  limits: 'Mitä tästä puuttuu',
  limitsText:
    'Tekstit, joissa nimi on toisessa muodossa tai vain lempinimenä, poistetut tietueet, varmuuskopiot, viedyt tiedostot ja liitteiden sisältö eivät ole mukana. Ne on käytävä läpi erikseen.',
  nothing: 'Muita tietueita, joissa henkilö olisi mukana, ei ole.',
  yes: 'Kyllä',
  no: 'Ei',
  field: {
    familyName: 'Sukunimi',
    givenNames: 'Etunimet',
    title: 'Nimike',
    organisation: 'Organisaatio',
    teamMember: 'Tiimin jäsen',
    roles: 'Roolit',
    email: 'Sähköposti',
    phone: 'Puhelin',
    languages: 'Kielet',
    positions: 'Tehtävät eri aikoina',
    note: 'Muistiinpano',
    purpose: 'Miksi tietoja säilytetään',
    reviewOn: 'Tarve arvioidaan',
    source: 'Tiedon lähde',
  },
  kinds,
}
