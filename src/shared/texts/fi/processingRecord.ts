/** The record of processing activities (GDPR art. 30). Words in brackets are for the office to fill in. */
export const processingRecord = {
  type: 'Seloste käsittelytoimista',
  title: 'Seloste käsittelytoimista',
  blank: '[täydennä]',
  controller: 'Rekisterinpitäjä',
  contact: 'Yhteystiedot',
  officer: 'Tietosuojavastaava',
  purpose: 'Käsittelyn tarkoitus',
  purposeText:
    'Kansainvälisen yhteistyön hoitaminen: kokoukset, edustukset, vastuut, tehtävät, hankkeet ja yhteydenpito.',
  basis: 'Käsittelyn peruste',
  basisText:
    'Yleisen edun mukainen tehtävä (tietosuoja-asetus 6 artikla 1 kohta e alakohta, tietosuojalaki 4 §). [tarkista]',
  purposes: 'Henkilöille kirjatut säilytyksen perusteet',
  groups: 'Rekisteröityjen ryhmät',
  team: 'Tiimin jäsenet: {{count}}',
  contacts: 'Muut yhteyshenkilöt: {{count}}',
  data: 'Henkilötietojen ryhmät',
  dataGroup: 'Tieto',
  people: 'Henkilöitä, joilla se on',
  other: 'Lisäksi henkilö voi olla mukana näissä: {{kinds}}.',
  recipients: 'Vastaanottajat',
  recipientsText:
    'Kokousten kutsutut ja jakelut, joille esityslistoja ja pöytäkirjoja lähetetään. Lähetyksiä on kirjattu {{count}}. Muut: [täydennä]',
  transfers: 'Siirrot EU:n ja ETA:n ulkopuolelle',
  transfersText:
    'Ohjelma ei siirrä tietoja minnekään itsestään. Sähköpostitse lähetetyt asiakirjat: [täydennä]',
  retention: 'Säilytysajat',
  retentionText:
    'Tietojen tarve arvioidaan kullekin henkilölle merkittynä päivänä. Arviointipäivä on merkitty {{set}} henkilölle, ja se on jo käsillä {{due}} henkilöllä. Säilytysaika: [täydennä]',
  security: 'Turvatoimet',
  securityText:
    'Tiedot ovat käyttäjän omalla työasemalla eikä niitä lähetetä verkkopalveluun. Muutoksista pidetään lokia ja tiedoista otetaan varmuuskopioita. Työaseman salaus, käyttöoikeudet ja varmuuskopioiden säilytyspaikka: [täydennä]',
}
